import type { Stock } from './cost';
import { monthlyLoss, type Effect } from './effect';
import type { ProjectionInput } from './input';

/** Months for which somebody who left can be won back. */
const winBackMonths = 12;

/** The customers of a projection, moved on month by month: expected values, nothing is rounded. Pairs are [firstYear, established]. */
export class Customers implements Stock {
	readonly active: [number, number] = [0, 0];
	readonly orders: [number, number] = [0, 0];
	readonly revenue: [number, number] = [0, 0];
	opening: number;
	acquired = 0;
	referred = 0;
	wonBack = 0;
	lost = 0;
	closing: number;
	readonly #input: ProjectionInput;
	readonly #loss: readonly [number, number];
	/** by month of joining, modulo 12: customers younger than a year */
	readonly #young = new Array<number>(12).fill(0);
	#old: number;
	/** those of them who were here when the plan year began */
	#stayed: number[] = [];
	#stayedOld = 0;
	readonly #left = new Array<number>(winBackMonths).fill(0);

	constructor(input: ProjectionInput) {
		this.#input = input;
		this.#loss = monthlyLoss(input.retention);
		this.#young[0] = input.opening.firstYear;
		this.#old = input.opening.established;
		this.opening = this.closing = input.opening.firstYear + input.opening.established;
	}

	/** Of those here when the plan year began, how many still are at the month's end. */
	get stayedSinceYearStart(): number {
		return sum(this.#stayed) + this.#stayedOld;
	}

	/** Newcomers join and all buy. */
	begin(t: number, effect: Effect) {
		const input = this.#input;
		const young = this.#young;
		const joining = t % 12;
		this.opening = this.closing;
		if (t > 0) {
			this.#old += young[joining]!;
			young[joining] = 0;
			this.#stayedOld += this.#stayed[joining]!;
			this.#stayed[joining] = 0;
		}
		if (joining === 0) {
			this.#stayed = young.slice();
			this.#stayedOld = this.#old;
		}
		this.acquired = input.acquired[t] ?? 0;
		this.referred = (this.opening * (input.referralRate + effect.referrals)) / 12;
		this.wonBack = this.#winBack(effect.stayLost);
		young[joining]! += this.acquired + this.referred + this.wonBack;

		const { active, orders, revenue } = this;
		active[0] = sum(young);
		active[1] = this.#old;
		for (const group of [0, 1] as const) {
			orders[group] = ((active[group] * input.purchasesPerYear) / 12) * effect.purchases[group];
			revenue[group] = orders[group] * input.basket * effect.basket[group];
		}
	}

	/** Those who leave do so at the month's end. */
	end(t: number, effect: Effect) {
		const young = this.#young;
		const stayed = this.#stayed;
		const leaving = this.#loss[0] * effect.loss[0];
		const leavingOld = this.#loss[1] * effect.loss[1];
		this.lost = this.active[0] * leaving + this.#old * leavingOld;
		for (let i = 0; i < 12; i++) {
			young[i]! *= 1 - leaving;
			stayed[i]! *= 1 - leaving;
		}
		this.#old *= 1 - leavingOld;
		this.#stayedOld *= 1 - leavingOld;
		this.#left[t % winBackMonths] = this.lost;
		this.closing = sum(young) + this.#old;
	}

	#winBack(stayLost: number): number {
		let wonBack = 0;
		for (let i = 0; i < winBackMonths; i++) {
			const back = this.#left[i]! * (1 - stayLost);
			this.#left[i]! -= back;
			wonBack += back;
		}
		return wonBack;
	}
}

function sum(values: readonly number[]): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
