// What tools/pack.ts uses of lzma, which brings no types of its own.
declare module 'lzma' {
  const lzma: {
    /** Without a callback it works at once. @param level 1 to 9 @returns bytes, signed */
    compress(bytes: Uint8Array, level: number): number[];
  };
  export default lzma;
}
