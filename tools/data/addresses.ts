// Permanent addresses of records, `table/id`: which there are, and what to say of one that is none of them.
import { closest } from './closest.ts';
import { columnSet, type Tables } from './table.ts';

/** Addresses of all records that have an id, whatever their table. */
export function addressesOf(tables: Tables): Set<string> {
  const addressable = [...tables.values()].filter(({ resource }) => resource.schema.primaryKey?.join() === 'id');
  return new Set(addressable.flatMap(({ name }) => [...columnSet(tables, name)].map((id) => `${name}/${id}`)));
}

/** What is wrong with an address that is not among the known ones. */
export function noSuchRecord(address: string, known: ReadonlySet<string>): { problem: string; remedy: string } {
  const near = closest(address, known);
  const remedy = near ? `Did you mean ${near}?` : 'Write the table and the id of a record: programs/gcap.';
  return { problem: 'is no record', remedy };
}
