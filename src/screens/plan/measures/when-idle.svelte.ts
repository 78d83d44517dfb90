/** How long nothing has to change before what is dear is computed, and from when on it is dear; milliseconds. */
const rest = 120;
const dearFrom = 5;

/**
 * A value that follows its source: at once while computing it is cheap (one frame is cheaper than two), once the hand rests
 * when it would hold up the next key. The first value is there at once. Call during set-up of a component.
 */
export function whenIdle<Source, Value>(source: () => Source, compute: (source: Source) => Value) {
	let from = source();
	let value = $state.raw(compute(from));
	let dear = $state.raw(false);
	const timed = (of: Source) => {
		const start = performance.now();
		const result = compute(of);
		return { result, dear: performance.now() - start > dearFrom };
	};
	const now = $derived(dear ? undefined : timed(source()));
	$effect(() => {
		const next = source();
		if (now?.dear) {
			// From here on the value last shown stands until the next one is settled.
			value = now.result;
			from = next;
			dear = true;
		}
		if (!dear || next === from) return;
		const timer = setTimeout(() => {
			const settled = timed(next);
			from = next;
			value = settled.result;
			dear = settled.dear;
		}, rest);
		return () => {
			clearTimeout(timer);
		};
	});
	return {
		get current() {
			return now ? now.result : value;
		},
	};
}
