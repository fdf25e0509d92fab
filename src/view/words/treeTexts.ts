// What a line of the tree says: its name, and behind it what stands under it or how it is tied.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { nodesUnder, type TreeNode } from '../../model/supplyTree.ts';
import { programmeStanding, type Years } from '../../model/years.ts';
import { treeWords } from './late/treeWords.ts';
import { namedRecord } from './markTexts.ts';
import { labelOf, nameOf, type LocalText } from './names.ts';
import { kindText } from './relationTexts.ts';
import { wordsOf } from './words.ts';

export function treeName(atlas: Atlas, node: TreeNode, lang: Lang): LocalText {
  const words = treeWords[lang];
  if (node.kind === 'work' || node.kind === 'users') return { text: words[node.kind], lang };
  const record = namedRecord(atlas, node.key ?? '');
  return record ? nameOf(record, lang) : { text: node.key ?? '', lang };
}

export function treeNote(atlas: Atlas, node: TreeNode, years: Years, lang: Lang): string {
  return notesOf(atlas, node, years, lang).join(lang === 'ja' ? '、' : ', ');
}

function notesOf(atlas: Atlas, node: TreeNode, years: Years, lang: Lang): readonly string[] {
  const words = treeWords[lang];
  if (node.kind === 'programme') return programmeNotes(atlas, node, years, lang);
  if (node.kind === 'part') {
    if (node.children.length === 0) return [words.noSource];
    return [node.isSingle ? words.oneSource : words.suppliers(node.children.length)];
  }
  if (node.kind === 'work' || node.kind === 'users') return [words.organizations(node.children.length)];
  if (node.kind === 'country') return [];
  const kinds = new Set(node.relations.map((row) => kindText(atlas, row, lang)));
  const statuses = new Set(
    node.relations
      .filter((row) => row.status !== 'active')
      .map((row) => labelOf(atlas.labels['status'], row.status, lang)),
  );
  return [...kinds, ...statuses];
}

function programmeNotes(atlas: Atlas, node: TreeNode, years: Years, lang: Lang): readonly string[] {
  const words = treeWords[lang];
  const parts = node.children.filter((child) => child.kind === 'part');
  const under = nodesUnder(node);
  const suppliers = new Set(
    node.children
      .filter((child) => child.kind !== 'users')
      .flatMap((child) => child.children)
      .map((child) => child.key),
  );
  const countries = new Set(under.filter((child) => child.key?.startsWith('countries/')).map((child) => child.key));
  const programme = atlas.program.get(node.path.replace('programs/', ''));
  const standing = programme ? programmeStanding(programme, years, atlas.now) : 'fact';
  return [
    ...(standing === 'fact' ? [] : [wordsOf(lang).network.standing[standing]]),
    parts.length > 0 ? words.parts(parts.length) : words.noParts,
    ...(suppliers.size > 0 ? [words.within(suppliers.size, countries.size)] : []),
  ];
}
