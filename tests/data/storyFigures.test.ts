// Every figure that a shipped story quotes is in the data, or follows from what its step shows: see the list in storyFigures.ts.
import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3-dsv';
import { defaultChoices } from '../../src/state/choices.ts';
import { readAddress } from '../../src/state/address.ts';
import type { StoryStep } from '../../src/model/story.ts';
import { carryFile } from '../../src/panes/load.ts';
import { knownIdsOf } from '../../src/panes/knownIds.ts';
import { answerQuestion } from '../../src/panes/still/answerQuestion.ts';
import { checkPackage } from '../../tools/data/checkPackage.ts';
import { readPackage, readWorld } from '../../tools/data/disk.ts';
import { readJson, real } from '../fixtures/realAtlas.ts';
import { figureSources } from './storyFigures.ts';

const files = readPackage();
const { stories } = checkPackage(files, readWorld()['50m']);

const small = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const words: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.map((word, index) => [word, index + 2])),
  twenty: 20,
  thirty: 30,
};
const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const scale = '(?: (?:million|billion|trillion))?';
/** What a number in words must count to be a figure. */
const counted =
  '(?= (?:a year|more|per cent|months?|years?|decades?|days?|boats|programmes in|missiles|seekers|frigates|million|billion|trillion)\\b)';
/** Numbers in digits or words; years, days, names of things and paragraphs of law are none. */
const figure = new RegExp(
  `(?<![\\w.,/-])(?:A\\$)?\\d[\\d,]*(?:\\.\\d+)?(?![\\w-])${scale}|\\b(?:${Object.keys(words).join('|')})\\b${counted}${scale}`,
  'gi',
);
const noFigure = new RegExp(`\\b\\d{1,2} (?=${month})|10 U\\.S\\.C\\. 8680|twenty years ago`, 'g');

const textsOf = ({ headline, text, notes, annotations }: StoryStep): readonly string[] => [
  headline,
  ...text,
  ...annotations.map((each) => each.text),
  ...notes,
];

function valueOf(written: string): number {
  const [number = '', by = ''] = written.replace('A$', '').split(' ');
  return (words[number.toLowerCase()] ?? Number(number.replaceAll(',', ''))) * (scales[by.toLowerCase()] ?? 1);
}

function figuresOf(step: StoryStep): readonly string[] {
  return textsOf(step)
    .flatMap((text) => text.replace(noFigure, '').match(figure) ?? [])
    .map((written) => written.replace('A$', '').replace(/,$/, ''))
    .filter((written) => !/^(?:19|20)\d\d$/.test(written));
}

/** Every number that a text has, in whatever form. */
function numbersIn(text: string): readonly number[] {
  const found = text.match(
    new RegExp(`\\d[\\d,]*(?:\\.\\d+)?${scale}|\\b(?:${Object.keys(words).join('|')})\\b${scale}`, 'gi'),
  );
  return (found ?? []).map(valueOf);
}

const unitOfSeries = (id: string): string =>
  csvParse(files.get('series.csv') ?? '').find((row) => row['id'] === id)?.['unit'] ?? '';

/** Numbers of the rows that a key names: `table/id`, or by the first column and the year. */
function numbersOfRecord(key: string): readonly number[] {
  const [table = '', id = '', year] = key.split('/');
  const rows = csvParse(files.get(`${table}.csv`) ?? '').filter((row) =>
    year === undefined ? row['id'] === id : Object.values(row)[0] === id && row['year'] === year,
  );
  return rows.flatMap((row) => {
    const own = Object.entries(row).filter(([column]) => !/_ja$|^sources$|^year$/.test(column));
    const unit = table === 'series-points' ? unitOfSeries(id) : (row['unit'] ?? '');
    const by = Object.keys(scales).find((name) => unit.includes(name));
    return [
      ...numbersIn(own.map(([, text]) => text).join('; ')),
      ...(by && row['value'] ? [Number(row['value']) * scales[by]!] : []),
    ];
  });
}

for (const name of ['production.json', 'sources.json', 'scenarios/index.json'])
  carryFile(`data/${name}`, () => Promise.resolve(readJson(name)));
const scenarioIds = ['patriot-seeker', 'aukus-sales-vendors', 'ship-repair-japan'];
for (const name of [
  ...scenarioIds.map((id) => `scenarios/${id}.json`),
  ...['pac-3', 'virginia', 'ship-repair-japan'].map((id) => `models/${id}.json`),
])
  carryFile(`data/${name}`, () => Promise.resolve(readJson(name)));

async function numbersOfAnswer(step: StoryStep) {
  const { choices } = readAddress(`?${step.state}`, defaultChoices(real.now, 'en'), knownIdsOf(real));
  const answered = await answerQuestion(real, choices);
  if (!answered) throw new Error(`${step.headline} asks nothing`);
  const { years, series } = answered;
  return {
    said: numbersIn(answered.sentence),
    assumed: numbersIn(answered.assumed.join('; ')),
    more: (year: number) => series.after.central[years.indexOf(year)]! - series.before.central[years.indexOf(year)]!,
  };
}

async function isFrom(source: string, value: number, step: StoryStep): Promise<boolean> {
  const [kind = '', first = '', second = ''] = source.split('/');
  if (kind === 'answer') return (await numbersOfAnswer(step)).said.some((own) => Math.round(own) === value);
  if (kind === 'about') return (await numbersOfAnswer(step)).said.some((own) => Math.abs(own / value - 1) < 0.01);
  if (kind === 'setting') return (await numbersOfAnswer(step)).assumed.includes(value);
  if (kind === 'more') return Math.round((await numbersOfAnswer(step)).more(Number(first))) === value;
  if (kind === 'decades') return Math.round((Number(second) - Number(first)) / 10) === value;
  if (kind === 'months') return Math.round((Date.parse(second) - Date.parse(first)) / (30.44 * 864e5)) === value;
  if (kind === 'days') return (Date.parse(second) - Date.parse(first)) / 864e5 === value;
  if (kind === 'enables') return real.agreement.get(first)?.enables.length === value;
  return numbersOfRecord(source).includes(value);
}

describe.each(stories.map(({ en, ja }) => ({ id: en.id, en, ja })))('$id', ({ id, en, ja }) => {
  it('quotes no figure that is not in its list of sources', () => {
    const listed = figureSources[id]!.map((step) => step.map((line) => line.split(': ')[0]));
    expect(en.steps.map(figuresOf)).toEqual(listed);
  });

  it('has every figure from where the list says', async () => {
    const wrong: string[] = [];
    for (const [index, step] of en.steps.entries())
      for (const line of figureSources[id]![index] ?? []) {
        const [written = '', source = ''] = line.split(': ');
        if (!(await isFrom(source, valueOf(written), step))) wrong.push(`step ${index + 1}: ${line}`);
      }
    expect(wrong).toEqual([]);
  });

  it('says the same figures in Japanese', () => {
    for (const [index, step] of ja.steps.entries()) {
      const known = new Set(textsOf(en.steps[index]!).flatMap(numbersIn));
      const unknown = textsOf(step)
        .flatMap(japaneseFigures)
        .filter((value) => value > 1 && !known.has(value));
      expect(unknown, step.headline).toEqual([]);
    }
  });
});

/** Numbers with their myriads; dates, names of things and a single thing are none. */
function japaneseFigures(text: string): readonly number[] {
  const plain = text.replace(/\d+月(?:\d+日)?|\d+年(?!余)|(?<![\d,])\d+(?:か国|倍|分の\d+|列目|枚|社|大陸|年代)/g, '');
  const found = plain.match(/(?<![A-Za-z\d.-])\d[\d,]*(?:\.\d+)?(?:[兆億万]\d*[\d,]*)*/g) ?? [];
  return found.map((written) => {
    const parts = written.replaceAll(',', '').match(/\d+(?:\.\d+)?[兆億万]?/g) ?? [];
    const by: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4 };
    return parts.reduce((sum, part) => sum + parseFloat(part) * (by[part.at(-1)!] ?? 1), 0);
  });
}
