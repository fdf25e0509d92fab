// A view state as markup, made in Node from the same panes and figures as on the page, with its words, its table and its sources.
import { render } from 'svelte/server';
import { applyFilter } from '../../model/filter.ts';
import type { Size } from '../../layout/geometry.ts';
import type { Lang } from '../../model/atlas.ts';
import { indexAtlas, type Atlas } from '../../model/atlasIndex.ts';
import { DataError } from '../../model/dataError.ts';
import type { Details, Source } from '../../model/details.ts';
import { parseGeography } from '../../model/geography.ts';
import { parseAtlas } from '../../model/parseAtlas.ts';
import { regions, type Region } from '../../model/regions.ts';
import { reachOf } from '../../model/reach.ts';
import { summarize } from '../../model/summary.ts';
import type { AddressNote } from '../../state/address.ts';
import { defaultChoices, type Choices, type Theme, type View } from '../../state/choices.ts';
import { noAddressBar, ViewState } from '../../state/viewState.svelte.ts';
import { familyColour } from '../../view/marks/familyColour.ts';
import { whatIfWords } from '../../view/words/late/whatIfWords.ts';
import { stillWords } from '../../view/words/late/stillWords.ts';
import { fullName } from '../../view/words/markTexts.ts';
import { shortNameOf } from '../../view/words/names.ts';
import { formatDate } from '../../view/words/numbers.ts';
import { summarySentence } from '../../view/words/summarySentence.ts';
import { wordsOf } from '../../view/words/words.ts';
import { stillSize } from '../firstSize.ts';
import { knownIdsOf } from '../knownIds.ts';
import { readyParts } from '../ready.ts';
import { coreFile, fetchJson, landFile, loadDetails, loadFineShapes, loadProvinces } from '../load.ts';
import { answerQuestion } from './answerQuestion.ts';
import Still from './Still.svelte';
import { chainsOf } from './chainsOf.ts';
import { comparedStates } from './comparedStates.ts';
import { gatherReady } from './gatherReady.ts';
import type { QuestionPart, StillProps } from './stillProps.ts';
import { outcomeRows, tableOf, type StillTable } from './tableOf.ts';

export interface StillOptions {
  readonly lang: Lang;
  readonly theme: Exclude<Theme, 'auto'>;
  readonly size: Size;
  /** Of a question's picture; absent: all of it. */
  readonly part?: QuestionPart | undefined;
}

export interface RenderedStill {
  /** The picture as HTML with drawings in it, and the style sheets of what is in it. */
  readonly markup: string;
  readonly styles: string;
  readonly title: string;
  /** What is to be seen, in a sentence or two. */
  readonly sentence: string;
  /** The families and the custom properties of their colours; none where the picture says itself what colours mean. */
  readonly colours: readonly { readonly name: string; readonly colour: string }[];
  /** The heading of a question's second picture; null where there is none. */
  readonly chainTitle: string | null;
  /** One line: whose data, which version, which licence. */
  readonly source: string;
  readonly version: string;
  readonly asOf: string;
  readonly table: StillTable;
  readonly sources: readonly Source[];
  /** What of the query was not understood. */
  readonly notes: readonly AddressNote[];
}

/** Parts of the world at which coarse outlines look coarse. */
const isRegional = new Set<Region>(regions.filter((region) => !/^(?:north-pacific|world|globe)$/.test(region)));
/** Views that are pages of their own; a question is a picture when it is answered. */
const pages = new Set<View>(['what-if', 'dependence', 'method', 'data']);

async function gather() {
  const [core, land, fine, provinces] = await Promise.all([
    fetchJson(coreFile),
    fetchJson(landFile),
    loadFineShapes(),
    loadProvinces(),
  ]);
  return { atlas: indexAtlas(parseAtlas(coreFile, core)), coarse: parseGeography(landFile, land), fine, provinces };
}
let gathered: ReturnType<typeof gather> | undefined;

/** @param query as in a link, with or without its question mark. Data come through `carryFile`. */
export async function renderStill(query: string, { lang, theme, size, part }: StillOptions): Promise<RenderedStill> {
  const { atlas, coarse, fine, provinces } = await (gathered ??= gather());
  const bar = { ...noAddressBar, search: () => query };
  const reader = new ViewState(defaultChoices(atlas.now, lang), knownIdsOf(atlas), bar);
  const { notes } = reader;
  reader.choices = { ...reader.choices, lang, theme };
  const { choices } = reader;
  const shown = applyFilter(atlas, choices.filter);
  const props: StillProps = {
    atlas,
    shapes: choices.camera || isRegional.has(choices.region) ? fine : coarse,
    provinces,
    shown,
    viewState: reader,
    reach: choices.focus ? reachOf(atlas, choices.focus) : null,
  };
  const answered = await answerQuestion(atlas, choices);
  if (!answered && pages.has(choices.view)) throw new DataError(query, 'view', `"${choices.view}" is no picture`);
  if (choices.view === 'network' && choices.depth === 'chain' && (choices.from === null || choices.to === null))
    throw new DataError(query, 'from', 'a chain has two ends, from=… and to=…');
  const { body, head } = render(Still, {
    props: { ...props, answered, part },
    context: new Map<string, unknown>([
      [stillSize, size],
      [readyParts, await gatherReady(choices, shown)],
    ]),
  });
  const compared = comparedStates(props);
  const table = answered ? outcomeRows(answered) : tableOf(props, compared);
  const details = await loadDetails();
  const { years } = choices.filter;
  return {
    markup: body,
    styles: [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('\n'),
    title:
      answered?.title ?? nameOf(atlas, choices) ?? wordsOf(lang).site.title(years, compared ? choices.against : null),
    sentence:
      answered?.sentence ??
      (choices.view === 'network' && choices.depth === 'chain' ? chainsOf(atlas, shown, choices).sentence : null) ??
      compared?.sentence ??
      summaryOf(details, choices) ??
      summarySentence(atlas, summarize(atlas, shown, years), years, lang),
    colours: answered
      ? []
      : atlas.families.map((family) => ({ name: shortNameOf(family, lang).text, colour: familyColour(family.id) })),
    chainTitle: answered ? whatIfWords[lang].chain.title(answered.year) : null,
    source: stillWords[lang].source(atlas.version, formatDate(atlas.asOf, lang)),
    version: atlas.version,
    asOf: atlas.asOf,
    table,
    sources: answered?.sources ?? sourcesOf(details, table.keys),
    notes,
  };
}

/** Of the record in whose network one is. */
function nameOf(atlas: Atlas, { view, depth, lang }: Choices): string | undefined {
  return view === 'network' && depth?.includes('/') ? fullName(atlas, depth, lang) : undefined;
}

function summaryOf(details: Details, { view, depth, lang }: Choices): string | undefined {
  const [table, id = ''] = depth?.split('/') ?? [];
  const own = view === 'network' ? details.records[table as keyof Details['records']]?.[id] : undefined;
  return lang === 'ja' ? own?.summaryJa : own?.summary;
}

/** Each source once, in the order of the rows that it stands behind. */
function sourcesOf(details: Details, keys: readonly string[]): readonly Source[] {
  const ids = keys.flatMap((key) => {
    const [table, id = ''] = key.split('/');
    return details.records[table as keyof Details['records']]?.[id]?.sources ?? [];
  });
  return [...new Set(ids)].flatMap((id) => details.sources[id] ?? []);
}

export { carryFile } from '../load.ts';
export { stillWords } from '../../view/words/late/stillWords.ts';
export { wordsOf } from '../../view/words/words.ts';
