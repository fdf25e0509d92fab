// The worker: a shell around the dispatcher. Make it with
// `new Worker(new URL('./scenario.worker.ts', import.meta.url), { type: 'module' })`.
import { dispatcher } from './dispatch.ts';
import type { Reply, Request } from './dispatch.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const take = dispatcher((reply: Reply) => scope.postMessage(reply));

scope.addEventListener('message', (event: MessageEvent<Request>) => void take(event.data));
