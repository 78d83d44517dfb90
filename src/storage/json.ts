/** Deepest nesting taken from outside: beyond a few thousand levels every recursive reader dies. */
const deepest = 64;

/**
 * JSON with sorted keys and without blanks: equal data gives equal text. Fields that are undefined are left out.
 * Nesting must have been checked with {@link tooDeep}.
 */
export function canonicalText(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item ?? null)).join(',')}]`;
	if (typeof value === 'object' && value !== null) {
		const fields = Object.entries(value)
			.filter(([, inner]) => inner !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`);
		return `{${fields.join(',')}}`;
	}
	return JSON.stringify(value);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value is nested deeper than 64 levels. Goes level by level, so that depth cannot break it. */
export function tooDeep(value: unknown): boolean {
	let level = isObject(value) ? [value] : [];
	for (let depth = 1; level.length > 0; depth++) {
		if (depth > deepest) return true;
		const next: object[] = [];
		for (const item of level) {
			for (const inner of Object.values(item)) if (isObject(inner)) next.push(inner);
		}
		level = next;
	}
	return false;
}

/**
 * Takes fields called `__proto__` out, in place: copied by assignment they would become an object's prototype. Nesting
 * must have been checked.
 */
export function dropPrototypeKeys<T>(value: T): T {
	if (!isObject(value)) return value;
	Reflect.deleteProperty(value, '__proto__');
	Object.values(value).forEach(dropPrototypeKeys);
	return value;
}

/** Any value as text for a download, also what JSON cannot hold. */
export function rawText(value: unknown): string {
	try {
		return tooDeep(value) ? `[nested deeper than ${deepest}]` : JSON.stringify(value, null, '\t');
	} catch {
		return String(value);
	}
}
