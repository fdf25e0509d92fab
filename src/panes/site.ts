// The address of the published site and of the contact for corrections, from data/site.json. Where one is empty, what needs it
// is left out.
import type { Lang } from '../model/atlas.ts';
import site from '../../data/site.json' with { type: 'json' };

/** Where to report an error in a record, with its id filled in; undefined where the site names no contact. */
export function reportAddress(record: string): string | undefined {
  const contact: string = site.correctionsContact;
  if (contact === '') return undefined;
  const subject = encodeURIComponent(`Latticework: ${record}`);
  return contact.includes('@')
    ? `mailto:${contact}?subject=${subject}`
    : `${contact}${contact.includes('?') ? '&' : '?'}title=${subject}`;
}

/** Whether this is the one-file page: there is no other page and no file beside it. */
export const isOneFile: boolean = import.meta.env.MODE === 'offline';

/** The opening view in a language. */
export function homeAddress(lang: Lang): string {
  if (isOneFile) return `?lang=${lang}`;
  return lang === 'ja' ? './ja.html' : './';
}

/** Where what is on screen can be found: never a path on the reader's own disk, which would leave with a file. */
export function viewAddress(): string {
  const address: string = site.address;
  return location.protocol === 'file:' ? `${address}${location.search}` : location.href;
}
