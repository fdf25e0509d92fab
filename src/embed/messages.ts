// What a frame tells the page around it about its size, in the forms that hosts understand: our own, AMP's, and pym's or
// WordPress's where the frame's address asks for them.

export const sizeType = 'latticework:size';
/** A host's question for the size, once its script has come. */
export const askType = 'latticework:ask';
export const messageVersion = 1;

export interface FrameSize {
  /** Pixels, whole. */
  readonly height: number;
  readonly width: number;
}

/** WordPress takes no others. */
const wordPressLeast = 200;
const wordPressMost = 1000;

/**
 * @param id tells the frames of one page apart
 * @param address the frame's own: pym's `childId` stands in its query, WordPress's `secret` in its hash
 */
export function sizeMessages({ height, width }: FrameSize, id: string, address: URL): readonly unknown[] {
  const child = address.searchParams.get('childId');
  const secret = new URLSearchParams(address.hash.replace(/^#\??/, '')).get('secret');
  return [
    { type: sizeType, version: messageVersion, id, height, width },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(child ? [['pym', child, 'height', String(height)].join('xPYMx')] : []),
    ...(secret
      ? [{ message: 'height', value: Math.min(wordPressMost, Math.max(wordPressLeast, height)), secret }]
      : []),
  ];
}

/** Whether a message of the host asks for the size: our script's question, or that of newswire's frames. */
export function isQuestion(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, sentinel } = data as Record<string, unknown>;
  return type === askType || (sentinel === 'amp' && type === 'frames-init');
}
