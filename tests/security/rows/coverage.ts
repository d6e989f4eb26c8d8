import { demoOrganisation } from '../../../api/local/index.ts';
import { forAdmins, rows, type Rows } from './rows.ts';

export const coverage: Rows = {
  fields: {
    ...rows('Coverage', 'rows workingWeek concentrations sites departments languages', 'admin'),
    ...rows('CoverageRow', 'key name allies counts gaps', 'admin'),
    ...rows('CoverageStretch', 'weekday fromHour untilHour', 'admin'),
    ...rows('CoverageConcentration', 'by key name allies', 'admin'),
    ...rows('CoverageWith', 'forSite forLanguage alliesAtSite alliesWithLanguage', 'admin'),
  },
  operations: { 'Query.coverage': forAdmins, 'Query.coverageWith': forAdmins },
  inputs: {
    coverage: { by: ['CoverageBy!', 'SITE'] },
    coverageWith: { input: ['OneMoreInput!', { siteId: demoOrganisation().sites[0]?.id, language: 'en', weekdays: [2], fromHour: 9, untilHour: 17 }] },
  },
};
