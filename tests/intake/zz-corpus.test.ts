import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { previewFile } from '/work/main/src/intake/preview';
import { readColumns } from '/work/main/src/intake/read-columns';
const m = JSON.parse(readFileSync('/work/shared/corpus/manifest.json','utf8'));
const today = 20269; // 2025-06-30
test('corpus', async () => {
 for (const c of m.cases) {
  if (c.kind==='backup') continue;
  const file = new File([readFileSync('/work/shared/corpus/'+c.file)], c.file);
  const e = c.expect;
  try {
  const p = await previewFile(file, {kind: c.kind});
  if (!p.ok) { if (e.outcome!=='refuse') console.log(c.id, 'REFUSED', JSON.stringify(p.error)); else console.log(c.id,'ok refused',p.error.code); continue; }
  const d = c.detect; const ch = p.value.choice;
  const out=[`${c.id} [${e.outcome}]`];
  if (e.outcome==='refuse') { out.push('NOT REFUSED'); }
  const enc = {'cp1252':'windows-1252','utf-16-le':'utf-16le','utf-16-be':'utf-16be'}[d?.encoding as string] ?? d?.encoding;
  if (d) {
   if (enc && enc!==ch.encoding) out.push(`ENC ${ch.encoding}`);
   if (d.delimiter && d.delimiter!==ch.delimiter) out.push(`DELIM ${ch.delimiter}`);
   if (d.newline && d.newline!==p.value.newline) out.push(`NEWLINE ${p.value.newline}!=${d.newline}`);
   if ((d.header_line??0)!==ch.headerRow) out.push(`HEADER ${ch.headerRow}!=${d.header_line}`);
   if (d.decimal && d.decimal!==ch.decimal) out.push(`DEC ${ch.decimal}!=${d.decimal}`);
   if (d.date_format) out.push(`${d.date_format}:${ch.dateOrder}`);
  }
  if (e.records!==undefined && e.records!==p.value.records) out.push(`RECORDS ${p.value.records}!=${e.records}`);
  const names: any = {customers:{id:'customer',since:'since'},transactions:{customer:'customer',date:'date',amount:'amount',currency:'currency',order:'order'},nps:{score:'score',date:'date',comment:'comment'}}[c.kind as 'nps'];
  const want: any = {}; for (const x of c.mapping) if (names[x.field]) want[names[x.field]]=x.column-1;
  const auto = await previewFile(file);
  if (auto.ok && auto.value.choice.kind!==c.kind) out.push(`kind ${auto.value.choice.kind}`);
  const got: any = ch.mapping; const diff = Object.keys({...want,...got}).filter(k=>want[k]!==got[k]).map(k=>`${k}:${got[k]}!=${want[k]}`);
  if (diff.length) out.push('map '+diff.join(' '));
  if (c.kind==='customers' && want.since===undefined) { console.log(out.join(' | ')); continue; }
  const p2 = await previewFile(file,{kind:c.kind,mapping:want,headerRow:d.header_line??0,delimiter:ch.delimiter});
  if (!p2.ok) {console.log(out.join(' | '), 'P2'); continue;}
  const r = await readColumns(file,{id:'x',choice:p2.value.choice,preview:p2.value,today,currency:'EUR'});
  if (!r.ok) { if(e.outcome!=='ask') out.push('IMPORT '+JSON.stringify(r.error)); }
  else { const q=r.value.receipt;
   if (q.records!==q.accepted+q.rejected+q.skipped) out.push('INVARIANT');
   if (e.accepted!==undefined && q.accepted!==e.accepted) out.push(`ACCEPTED ${q.accepted}!=${e.accepted}`);
   const a=JSON.stringify(q.problems.map(x=>[x.line,x.row,x.column])), b=JSON.stringify((e.rejected??[]).map((x:any)=>[x.line,x.excel_row,x.column]));
   if(a!==b) out.push(`REJ ${a} != ${b} ${q.problems.map(x=>x.code)}`);
   else if (q.problems.length) out.push(q.problems.map((x,i)=>x.code+'~'+e.rejected[i].code).join(','));
   if (q.skipped!==(e.skipped??[]).length) out.push(`SKIPPED ${q.skipped}`);
   if (e.sum && q.sum !== Math.round(Number(e.sum)*100)) out.push(`SUM ${q.sum} != ${e.sum}`);
   if (e.distinct_customers && q.customers!==e.distinct_customers) out.push(`CUST ${q.customers}!=${e.distinct_customers}`);
  }
  console.log(out.join(' | '));
  } catch (err) { console.log(c.id,'THROWN',err); }
 }
});
