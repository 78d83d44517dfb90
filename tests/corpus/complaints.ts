/** One thing that is not as the corpus foresees it. */
export interface Complaint {
	readonly about: string;
	readonly got: unknown;
	readonly expected: unknown;
}

/** Gathers what differs. */
export class Complaints {
	readonly list: Complaint[] = [];

	/** Notes a difference between two plain values. */
	compare(about: string, got: unknown, expected: unknown) {
		if (JSON.stringify(got) !== JSON.stringify(expected)) this.list.push({ about, got, expected });
	}

	/** Notes that something does not hold. */
	demand(holds: boolean, about: string, got: unknown, expected: unknown) {
		if (!holds) this.list.push({ about, got, expected });
	}
}
