/** THE list of models there are reference values for and that are built. */
import type { GoldenModel } from '../model';
import clvFormulas from './clv-formulas';
import cohorts from './cohorts';
import csvImport from './csv-import';
import nps from './nps';
import projection from './projection';
import retentionMetrics from './retention-metrics';

export const models: readonly GoldenModel[] = [csvImport, retentionMetrics, cohorts, nps, clvFormulas, projection];
