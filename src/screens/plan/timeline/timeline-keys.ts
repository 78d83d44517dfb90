import type { TimelinePart } from '../../../core/plan/edit-timeline';

/** What a key moves and by how many months; undefined for keys that move nothing. */
export function keyMove(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>,
	horizon: number,
): { part: TimelinePart; by: number } | undefined {
	const control = event.ctrlKey || event.metaKey;
	const plain = !control && !event.altKey && !event.shiftKey;
	switch (event.key) {
		case 'ArrowLeft':
		case 'ArrowRight':
			return { part: partOf(event, control), by: event.key === 'ArrowLeft' ? -1 : 1 };
		case 'Home':
		case 'End':
			return plain ? { part: 'bar', by: event.key === 'Home' ? -horizon : horizon } : undefined;
		default:
			return undefined;
	}
}

function partOf({ shiftKey, altKey }: Pick<KeyboardEvent, 'shiftKey' | 'altKey'>, control: boolean): TimelinePart {
	if (altKey) return shiftKey ? 'ramp' : 'lag';
	if (control) return shiftKey ? 'fade' : 'start';
	return shiftKey ? 'end' : 'bar';
}
