import type { Words } from '../../i18n/areas';
import type { ImportState } from '../../state/import-state';

/** The heading of each step: what is the case. */
export function importTitle(now: ImportState, { title }: Words['data']): string {
	switch (now.step) {
		case 'idle':
			return title.idle;
		case 'reading':
			return title.reading(now.file.name);
		case 'sheets':
			return title.sheets(now.sheets.length);
		case 'preview':
			return title.preview(now.preview.records);
		case 'importing':
			return title.importing(now.file.name);
		case 'receipt': {
			const { records, accepted, merged, rejected, kind } = now.receipt;
			if (accepted === 0) return rejected ? title.noneTaken(records) : title.nothingNew;
			return rejected ? title.someBad(accepted - merged, kind, rejected) : title.allGood(accepted - merged, kind);
		}
		case 'storing':
			return title.storing;
		case 'done': {
			const { accepted, merged = 0, kind } = now.set;
			return (now.replaced ? title.replaced : title.done)(accepted - merged, kind);
		}
		case 'failed':
			return title.failed(now.file.name);
	}
}
