// The library's door: the same script stands in the embed page and in the file of the custom element.
import './embed.css';

export { carry } from './carried.ts';
export { mountView } from './mountView.ts';
export { startPage } from './page.ts';
