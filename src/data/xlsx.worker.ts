import { fail, type Result } from '../core/problem';
import { sheetsOf, tableOf } from '../intake/read-xlsx';
import type { WorkbookQuestion } from './workbook';

self.addEventListener('message', ({ data }: MessageEvent<WorkbookQuestion>) => {
	const answer: Promise<Result<unknown>> =
		data.name === 'sheets' ? sheetsOf(data.file) : tableOf(data.file, data.sheet);
	answer
		.catch((error: unknown) => {
			// A mistake of ours.
			console.error(error);
			return fail({ code: 'worker-crashed', detail: String(error) });
		})
		.then((result) => {
			self.postMessage(result);
		})
		.catch(console.error);
});
