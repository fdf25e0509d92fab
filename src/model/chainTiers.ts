// The tiers of a programme's chain, from what allows and pays to where it is made, and those that a picture may leave out.

/** From top to bottom: what allows and pays, what is made, who makes it, where. */
export const chainTiers = ['government', 'agreement', 'programme', 'prime', 'supplier', 'part', 'place'] as const;
export type ChainTier = (typeof chainTiers)[number];

/** All but the programme itself. */
export const optionalTiers: readonly ChainTier[] = chainTiers.filter((tier) => tier !== 'programme');
