// Where several such pictures stand on one page: what the names of their parts end in, so that no two are the same.
import { getContext, setContext } from 'svelte';

const key = Symbol('place');

/** For the pictures within: a name of the place where they stand, read when it is needed. */
export const setPlaceName = (name: () => string): unknown => setContext(key, name);

/** Undefined where the picture stands alone. */
export const placeName = (): (() => string) | undefined => getContext<(() => string) | undefined>(key);
