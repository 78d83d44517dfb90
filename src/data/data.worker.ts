import { fail, type Result } from '../core/problem';
import { Answers } from './answer';
import type { Calls, Reply, Request } from './protocol';

const answers = new Answers();
const running = new Map<number, AbortController>();

const reply = (message: Reply) => {
	self.postMessage(message);
};

async function answer<Name extends keyof Calls>(id: number, name: Name, input: Calls[Name]['input']) {
	const stop = new AbortController();
	running.set(id, stop);
	let result: Result<unknown>;
	try {
		const onProgress = (progress: { done: number; rows: number }) => {
			reply({ id, progress });
		};
		result = await answers.answer(name, input, { signal: stop.signal, onProgress });
	} catch (error) {
		// A mistake of ours: this question fails, the others go on.
		console.error(error);
		result = fail({ code: 'worker-crashed', detail: String(error) });
	}
	running.delete(id);
	reply({ id, result });
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if ('cancel' in data) running.get(data.cancel)?.abort();
	else void answer(data.id, data.name, data.input);
});
