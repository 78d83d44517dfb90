import Papa from 'papaparse';
import { test } from 'vitest';
import { previewFile } from '../../src/intake/preview';
import { readColumns } from '../../src/intake/read-columns';
test('bench', async () => {
 let seed=1; const r=()=> (seed = (seed*1103515245+12345)%2147483648)/2147483648;
 for (const de of [false,true,'quoted'] as const) {
 const lines=[de===true?'Kundennummer;Datum;Betrag;Filiale':'customer_id,date,amount,store'];
 for (let i=0;i<1e6;i++){ const d=new Date(Date.UTC(2022,0,1)+Math.floor(r()*1000)*864e5); const iso=d.toISOString().slice(0,10); const c='C'+String(Math.floor(r()*200000)).padStart(6,'0'); const a=(r()*200).toFixed(2);
  lines.push(de===true? `${c};${iso.slice(8)}.${iso.slice(5,7)}.${iso.slice(0,4)};${a.replace('.',',')};Nürnberg`: de==='quoted'? `"${c}","${iso}","${a}","Nord, West"`:`${c},${iso},${a},Nord`); }
 const file=new File([lines.join('\n')],'x.csv');
 const text=await file.text();
 for (let k=0;k<2;k++){
 let n=0; let t=performance.now(); Papa.parse(text,{chunkSize:1e6, step: undefined, chunk:(res:any)=>{n+=res.data.length}} as any); const papa=performance.now()-t;
 t=performance.now(); const p=await previewFile(file); const prev=performance.now()-t; if(!p.ok) throw 1;
 t=performance.now(); const q=await readColumns(file,{id:'x',choice:p.value.choice,preview:p.value,today:20600,currency:'EUR'}); const imp=performance.now()-t;
 console.log(String(de), n, 'papa',papa.toFixed(),'preview',prev.toFixed(),'import',imp.toFixed(), 'ratio',(imp/papa).toFixed(2), ((imp+prev)/papa).toFixed(2), q.ok && q.value.receipt.accepted, JSON.stringify(p.value.choice));
 }}
},120000);
