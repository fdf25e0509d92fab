// A line of script for pages that carry their typefaces: what is in them is shown once these are read, a few milliseconds after the
// page, or else the first lines would be broken anew and what stands below them would move. Without scripts it is shown at once.

/**
 * Goes before the body, after the style that names the typefaces: none are read that are not known. Its limit is for a browser that
 * never answers; on a busy machine two seconds were too few.
 */
export const fontsFirst =
  `(function(r){function show(){r.classList.remove("setting")}r.classList.add("setting");` +
  `Promise.all(["700 1em 'Latticework Serif'","400 1em 'Latticework Sans'"].map(function(f){return document.fonts.load(f)}))` +
  `.then(show,show);setTimeout(show,10000)})(document.documentElement)`;

export const fontsFirstStyle = '.setting body{visibility:hidden}';
