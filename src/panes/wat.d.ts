/** WebAssembly, compiled by the build (tools/compiledWat.ts), in base64. */
declare module '*.wat' {
  const base64: string;
  export default base64;
}
