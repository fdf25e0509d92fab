// A sentence for each kind of link, in both languages: the name of a relation wherever one is spoken of.
import type { Lang } from '../../model/atlas.ts';
import type { LinkKind } from '../../model/network.ts';

/** What a link says of its two ends; the third value: the second end is a programme or a part, not an organization. */
type LinkSentence = (a: string, b: string, isThing: boolean) => string;
type ByKind<Value> = Readonly<Record<LinkKind, Value>>;

const en: ByKind<LinkSentence> = {
  supplies: (a, b, isThing) => (isThing ? `${a} supplies for ${b}` : `${a} supplies ${b}`),
  assembles: (a, b, isThing) => (isThing ? `${a} assembles ${b}` : `${a} assembles for ${b}`),
  develops: (a, b, isThing) => (isThing ? `${a} develops ${b}` : `${a} develops for ${b}`),
  buys: (a, b, isThing) => (isThing ? `${a} buys ${b}` : `${a} buys from ${b}`),
  licenses: (a, b) => `${a} licenses ${b}`,
  maintains: (a, b, isThing) => (isThing ? `${a} maintains ${b}` : `${a} maintains for ${b}`),
  funds: (a, b) => `${a} funds ${b}`,
  transfers: (a, b) => `${a} transfers to ${b}`,
  operates: (a, b) => `${a} operates ${b}`,
  governs: (a, b) => `${a} governs or regulates ${b}`,
  'takes-part': (a, b) => `${a} takes part in ${b}`,
  makes: (a, b) => `${a} makes ${b}`,
  'rests-on': (a, b) => `${a} rests on ${b}`,
  leads: (a, b) => `${a} leads ${b}`,
  enables: (a, b) => `${a} allows ${b}`,
  'part-of': (a, b) => `${a} is a part of ${b}`,
  belongs: (a, b) => `${a} belongs to ${b}`,
  party: (a, b) => `${a} is a party to ${b}`,
};
const ja: ByKind<LinkSentence> = {
  supplies: (a, b, isThing) => (isThing ? `${a}が${b}向けに供給` : `${a}が${b}に供給`),
  assembles: (a, b, isThing) => (isThing ? `${a}が${b}を組み立て` : `${a}が${b}向けに組み立て`),
  develops: (a, b, isThing) => (isThing ? `${a}が${b}を開発` : `${a}が${b}向けに開発`),
  buys: (a, b, isThing) => (isThing ? `${a}が${b}を取得` : `${a}が${b}から取得`),
  licenses: (a, b) => `${a}が${b}にライセンスを供与`,
  maintains: (a, b, isThing) => (isThing ? `${a}が${b}の整備を担当` : `${a}が${b}向けに整備`),
  funds: (a, b) => `${a}が${b}に資金を拠出`,
  transfers: (a, b) => `${a}が${b}に移転`,
  operates: (a, b) => `${a}が${b}を運用`,
  governs: (a, b) => `${a}が${b}を統括または規律`,
  'takes-part': (a, b) => `${a}が${b}に参加`,
  makes: (a, b) => `${a}が${b}を製造`,
  'rests-on': (a, b) => `${a}の根拠は${b}`,
  leads: (a, b) => `${a}が${b}を主導`,
  enables: (a, b) => `${a}が${b}を可能にする`,
  'part-of': (a, b) => `${a}は${b}の構成品`,
  belongs: (a, b) => `${a}は${b}の傘下`,
  party: (a, b) => `${a}は${b}の当事国`,
};

/** A place is no record of the network, but it stands in a programme's chain. */
const site: Record<Lang, (owner: string, place: string) => string> = {
  en: (owner, place) => `${place} is a site of ${owner}`,
  ja: (owner, place) => `${place}は${owner}の拠点`,
};

export const linkWords = { en: { ...en, site: site.en }, ja: { ...ja, site: site.ja } };
