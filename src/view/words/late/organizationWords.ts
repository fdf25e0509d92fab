// Words of the list of organizations that one can filter by. See ../en.ts.
import type { Lang } from '../../../model/atlas.ts';

export const organizationWords = {
  en: { find: 'Find an organization' },
  ja: { find: '組織を探す' },
} satisfies Record<Lang, object>;
