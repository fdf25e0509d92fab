import { describe, expect, it } from 'vitest';
import { readJson } from '../../tests/fixtures/realAtlas.ts';
import { tinyData } from '../../tests/fixtures/tinyAtlas.ts';
import { DataError } from './dataError.ts';
import { parseAtlas } from './parseAtlas.ts';

function errorOf(json: unknown): DataError {
  try {
    parseAtlas('data/core.json', json);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return error as DataError;
  }
  throw new Error('nothing was thrown');
}

it('lets the real core and the tiny one pass unchanged', () => {
  const core = readJson('core.json');
  expect(parseAtlas('core.json', core)).toEqual(core);
  expect(parseAtlas('tiny', tinyData)).toEqual(tinyData);
});

it('keeps fields that it does not check', () => {
  const json = { ...tinyData, later: 'a field of a newer version' };
  expect(parseAtlas('tiny', json)).toEqual(json);
});

describe('a file that is not an atlas ends in an error that names it', () => {
  it.each([null, undefined, 'text', 42, [], '<!doctype html>'])('%j', (json) => {
    expect(errorOf(json).message).toMatch(/^data\/core\.json: /);
    expect(errorOf(json).file).toBe('data/core.json');
  });
});

describe('a wrong field is named by its path', () => {
  const [first, ...others] = tinyData.programs;
  const withFirst = (own: object) => ({ ...tinyData, programs: [{ ...first, ...own }, ...others] });
  it.each([
    { name: 'a list that is missing', json: { ...tinyData, relations: undefined }, path: 'relations' },
    { name: 'a list that is an object', json: { ...tinyData, sites: {} }, path: 'sites' },
    { name: 'a version that is a number', json: { ...tinyData, version: 2026 }, path: 'version' },
    { name: 'a date that is none', json: { ...tinyData, asOf: 'today' }, path: 'asOf' },
    { name: 'a list where a text stands', json: withFirst({ tech: 'air' }), path: 'programs.0.tech' },
    {
      name: 'an entry of a list that is null',
      json: withFirst({ participants: ['JPN', null] }),
      path: 'programs.0.participants.1',
    },
    { name: 'a record without an id', json: withFirst({ id: undefined }), path: 'programs.0.id' },
    {
      name: 'an anchor of one number',
      json: { ...tinyData, countries: [{ ...tinyData.countries[0], anchor: [1] }] },
      path: 'countries.0.anchor.1',
    },
    {
      name: 'an end of an unknown type',
      json: { ...tinyData, relations: [{ ...tinyData.relations[0], target: { type: 'city', id: 'x' } }] },
      path: 'relations.0.target.type',
    },
    {
      name: 'a label in one language only',
      json: { ...tinyData, labels: { mode: { national: { en: 'National' } } } },
      path: 'labels.mode.national.ja',
    },
    { name: 'counts that are missing', json: { ...tinyData, counts: {} }, path: 'counts.sources' },
  ])('$name', ({ json, path }) => {
    const error = errorOf(json);
    expect(error.path).toBe(path);
    expect(error.reason).not.toBe('');
    expect(error.message).toBe(`data/core.json: ${path}: ${error.reason}`);
  });
});

describe('a site without a country', () => {
  it('is a wrong field', () => {
    const { country: _, ...site } = tinyData.sites[0]!;
    expect(errorOf({ ...tinyData, sites: [site] }).path).toBe('sites.0.country');
  });
});

it('a file cut off in the middle is refused at the first field that is not there', () => {
  const { version, asOf, countries } = tinyData;
  expect(errorOf({ version, asOf, countries }).path).toBe('families');
});
