import type { Check } from './check.ts';
import { allProse } from './prose.ts';

const shelves: Readonly<Record<string, 'instruments' | 'drugs' | 'products' | 'glossary' | 'schedules'>> = {
  GradeRef: 'instruments', Grades: 'instruments', GradeTable: 'instruments', ScoreTable: 'instruments', Tool: 'instruments', ToolInline: 'instruments', ToolTable: 'instruments', ToolExamples: 'instruments',
  Doses: 'drugs', Cautions: 'drugs', Warnings: 'products', Glance: 'products', Indications: 'products', InSweden: 'products', Term: 'glossary',
  Visits: 'schedules', VisitMatrix: 'schedules', VisitTimeline: 'schedules', RegistryDates: 'schedules',
  ScheduleState: 'schedules', CheckEnds: 'schedules', Reminders: 'schedules',
};

/** Every scale, drug, product, schedule, term and window that a component names is there and of the form it shows. */
export const unknownId: Check = {
  name: 'unknown-id',
  run(catalogue, report) {
    for (const prose of allProse(catalogue)) {
      for (const { name, attributes, line, column } of prose.tags) {
        const place = { file: prose.file, line, column };
        const { of, id } = attributes;
        if (name === 'Window' && !catalogue.home?.value.windows.some((window) => window.id === id)) report({ ...place, what: `There is no window "${id}" in content/home.yaml.`, fix: 'Use the id of one of its windows, for example day-4-7.' });
        const shelf = shelves[name];
        if (!shelf || of === undefined) continue;
        if (!catalogue[shelf].has(of)) report({ ...place, what: `<${name}> names "${of}", which is not in content/${shelf}/.`, fix: `Use the name of a file or folder in content/${shelf}/.` });
        const scale = shelf === 'instruments' ? catalogue.instruments.get(of)?.value : undefined;
        if (scale && !name.startsWith('Tool') && (name === 'ScoreTable') !== (scale.kind !== 'worst-domain')) report({ ...place, what: `"${of}" is a scale of kind ${scale.kind}, which <${name}> does not show.`, fix: 'Use <ScoreTable> for scores and for definitions by criteria, <GradeTable>, <Grades> and <GradeRef> for grades.' });
      }
    }
  },
};
