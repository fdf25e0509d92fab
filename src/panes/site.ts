// The address of the published site and of the contact for corrections, from data/site.json. Where one is empty, what needs it
// is left out.
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
