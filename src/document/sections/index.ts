import type { Section } from '../blocks';
import { appendix } from './appendix';
import { business } from './business';
import { control } from './control';
import { effect } from './effect';
import { measures } from './measures';
import { start } from './start';
import { value } from './value';

/** THE list of sections, in the order they are read. */
export const sections: readonly Section[] = [business, start, measures, value, effect, control, appendix];
