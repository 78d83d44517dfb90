import { test } from "vitest";
import { demoColumns } from '/work/main/src/core/demo/columns';
for (const lm of [24323, 24326, 24330, 24335]) {
const t0 = performance.now();
const s = demoColumns('shop', lm, 'de');
const ms = performance.now() - t0;
const t = s[0]!.columns as any;
const per = new Map<number, number>(); let sum = 0, f = 0, fn = 0;
const first = new Set<number>();
for (let i = 0; i < t.rows; i++) { const c = t.customer[i]; per.set(c, (per.get(c) ?? 0) + 1); sum += t.amount.values[i]; if (!first.has(c)) { first.add(c); f += t.amount.values[i]; fn++; } }
const rep = [...per.values()].filter((n) => n > 1).length / per.size;
const end = t.day[t.rows - 1];
const W = 180;
const act = (d: number) => { const s = new Set<number>(); for (let i = 0; i < t.rows; i++) if (t.day[i] <= d && t.day[i] > d - W) s.add(t.customer[i]); return s; };
const a1 = act(end), a0 = act(end - 365); let kept = 0; for (const c of a0) if (a1.has(c)) kept++;
let last12 = 0; for (let i = 0; i < t.rows; i++) if (t.day[i] > end - 365) last12++;
console.log(lm, t.rows, per.size, 'rep', rep.toFixed(3), 'basket', (sum / t.rows).toFixed(0), 'first', (f / fn).toFixed(0), 'later', ((sum - f) / (t.rows - fn)).toFixed(0), 'act', a1.size, a0.size, 'ret', (kept / a0.size).toFixed(3), 'orders12', last12, ms.toFixed(1));
const n = s[2]!.columns as any; let P = 0, D = 0; for (const x of n.score) { if (x > 8) P++; if (x < 7) D++; } console.log('nps', (P - D) / 3, n.comments.filter(Boolean).length);
const k = demoColumns('consultancy', lm, 'de'); const cu = k[0]!.columns as any, tx = k[1]!.columns as any;
let left = 0; for (const u of cu.until) if (u !== 2147483647) left++;
let cs = 0; for (const a of tx.amount.values) cs += a;
console.log('cons', cu.rows, 'left', left, 'inv', tx.rows, 'mean', cs / tx.rows);
}
test("x",()=>{});
