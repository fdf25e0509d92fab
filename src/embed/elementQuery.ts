// The attributes of a `<latticework-view>` as a query: `state` as a whole, and any parameter as an attribute of its own.

/** Attributes that every element may have; `lang` is one of ours too. */
const global =
  /^(?:state|id|class|style|title|slot|part|role|dir|hidden|inert|tabindex|is|nonce|popover|translate|data-.*|aria-.*|on.*)$/;

export function queryOfAttributes(element: Pick<Element, 'getAttribute' | 'attributes'>): string {
  const params = new URLSearchParams(element.getAttribute('state') ?? '');
  for (const { name, value } of element.attributes) {
    if (global.test(name)) continue;
    params.set(name, name === 'lang' ? (value.startsWith('ja') ? 'ja' : 'en') : value);
  }
  return params.toString();
}
