import { describe, expect, it } from 'vitest';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { atlasOf, organization, programme, relation, site, tiny } from '../../tests/fixtures/tinyAtlas.ts';
import { anchorOf, countriesOfRelation, placeOfEnd, placeOfOrganization, placeOfProgramme } from './places.ts';

describe('an organization stands', () => {
  it.each([
    { name: 'at its site that lists the programme', org: 'mhi', program: 'fighter', key: 'sites/mhi-nagoya' },
    { name: 'else at its headquarters', org: 'mhi', program: 'radar', key: 'sites/mhi-hq' },
    { name: 'at its headquarters where no programme is meant', org: 'mhi', program: undefined, key: 'sites/mhi-hq' },
    { name: 'else at its only site', org: 'lone-shop', program: 'fighter', key: 'sites/lone-shop-perth' },
    {
      name: 'else, of several sites, at none but the country’s anchor',
      org: 'two-yards',
      program: 'radar',
      key: 'countries/USA',
    },
    {
      name: 'at the one of several sites that lists the programme',
      org: 'two-yards',
      program: 'submarine',
      key: 'sites/yard-west',
    },
    { name: 'without a site at the country’s anchor', org: 'no-site', program: 'jammer', key: 'countries/USA' },
  ])('$name', ({ org, program, key }) => {
    expect(placeOfOrganization(tiny, org, program)?.key).toBe(key);
  });

  it('nowhere when it is unknown', () => {
    expect(placeOfOrganization(tiny, 'nobody', undefined)).toBeUndefined();
  });

  it('with the position of its site, or the anchor marked as one', () => {
    expect(placeOfOrganization(tiny, 'lone-shop', undefined)).toEqual({
      key: 'sites/lone-shop-perth',
      lonLat: [115.9, -31.9],
      country: 'AUS',
      isAnchor: false,
    });
    expect(placeOfOrganization(tiny, 'no-site', undefined)).toEqual({
      key: 'countries/USA',
      lonLat: [-98, 39],
      country: 'USA',
      isAnchor: true,
    });
  });
});

describe('a programme stands', () => {
  const assembly = ['final-assembly'];
  const atlas = atlasOf({
    organizations: [organization('mhi'), organization('bae', { country: 'GBR' })],
    sites: [
      site('a-british-line', {
        org: 'bae',
        country: 'GBR',
        roles: assembly,
        programs: ['led-from-japan', 'led-by-none'],
      }),
      site('b-japanese-line', { roles: assembly, programs: ['led-from-japan'] }),
      site('c-parts', { roles: ['component-plant'], programs: ['no-assembly'] }),
    ],
    programs: [
      programme('led-from-japan', { lead: ['mhi'] }),
      programme('led-by-none', { lead: [] }),
      programme('no-assembly', { lead: ['mhi'] }),
      programme('nothing', { lead: [], participants: ['GBR', 'JPN'] }),
    ],
  });
  it.each([
    { name: 'at its final assembly in the country of a lead', id: 'led-from-japan', key: 'sites/b-japanese-line' },
    { name: 'at its only final assembly, wherever that is', id: 'led-by-none', key: 'sites/a-british-line' },
    { name: 'else at its lead', id: 'no-assembly', key: 'sites/c-parts' },
    { name: 'without a lead at the anchor of its first participant', id: 'nothing', key: 'countries/GBR' },
  ])('$name', ({ id, key }) => {
    expect(placeOfProgramme(atlas, id)?.key).toBe(key);
  });

  it('and its parts with it', () => {
    expect(placeOfEnd(tiny, { type: 'component', id: 'seeker' }, undefined)).toEqual(
      placeOfProgramme(tiny, 'interceptor'),
    );
  });
});

it('a country stands at its anchor, an agreement nowhere', () => {
  expect(placeOfEnd(tiny, { type: 'country', id: 'AUS' }, undefined)).toEqual(anchorOf(tiny, 'AUS'));
  expect(placeOfEnd(tiny, { type: 'agreement', id: 'treaty' }, 'fighter')).toBeUndefined();
});

describe('the countries of a relation', () => {
  const countriesOf = (id: string) => countriesOfRelation(tiny, tiny.relation.get(id)!);
  it('are those where its ends stand, once each', () => {
    expect(countriesOf('mhi-supplies')).toEqual(['JPN', 'USA']);
    expect(countriesOf('mhi-operates')).toEqual(['JPN']);
  });

  it('and the parties of an agreement at its end', () => {
    expect([...countriesOf('treaty-governs')].sort()).toEqual(['GBR', 'JPN']);
  });

  it('none for ends that are unknown', () => {
    const lost = relation('lost', {
      source: { type: 'country', id: 'XXX' },
      target: { type: 'component', id: 'none' },
    });
    expect(countriesOfRelation(tiny, lost)).toEqual([]);
  });
});

it('everything in the real atlas but agreements has a place, at a site of the owner or the owner’s country', () => {
  for (const { source, target, program, id } of real.relations) {
    for (const end of [source, target]) {
      const place = placeOfEnd(real, end, program);
      expect(place === undefined, id).toBe(end.type === 'agreement');
      if (!place || end.type !== 'organization') continue;
      const owner = place.isAnchor
        ? real.organization.get(end.id)?.country
        : real.site.get(place.key.replace('sites/', ''))?.org;
      expect(owner, id).toBe(place.isAnchor ? place.country : end.id);
    }
  }
});
