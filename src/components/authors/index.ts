import Callout from './Callout.astro';
import Card from './Card.astro';
import CardRow from './CardRow.astro';
import Cautions from './Cautions.astro';
import Checklist from './Checklist.astro';
import CheckEnds from './CheckEnds.astro';
import Contact from './Contact.astro';
import DoFirst from './DoFirst.astro';
import DoNot from './DoNot.astro';
import Dose from './Dose.astro';
import Doses from './Doses.astro';
import Fact from './Fact.astro';
import FactTable from './FactTable.astro';
import Glance from './Glance.astro';
import Grade from './Grade.astro';
import GradeRef from './GradeRef.astro';
import Grades from './Grades.astro';
import GradeTable from './GradeTable.astro';
import HandoverLines from './HandoverLines.astro';
import IfBetter from './IfBetter.astro';
import IfWorse from './IfWorse.astro';
import Indications from './Indications.astro';
import IntendedUse from './IntendedUse.astro';
import InSweden from './InSweden.astro';
import OnsetChart from './OnsetChart.astro';
import Rec from './Rec.astro';
import RegistryDates from './RegistryDates.astro';
import Reminders from './Reminders.astro';
import Sbar from './Sbar.astro';
import ScheduleState from './ScheduleState.astro';
import ScoreTable from './ScoreTable.astro';
import TableRegion from './TableRegion.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';
import ToolExamples from './ToolExamples.astro';
import ToolInline from './ToolInline.astro';
import ToolTable from './ToolTable.astro';
import VisitMatrix from './VisitMatrix.astro';
import Visits from './Visits.astro';
import VisitTimeline from './VisitTimeline.astro';
import Warnings from './Warnings.astro';
import WeightTable from './WeightTable.astro';
import Window from './Window.astro';

/** What MDX may use without an import. `src/markdown/policy.ts` says which attributes each takes. */
export const authorComponents = {
  Callout, Card, CardRow, Cautions, Checklist, Contact, DoFirst, DoNot, Dose, Doses, Fact, FactTable, Glance, Grade, GradeRef, Grades, GradeTable, IfBetter, IfWorse,
  CheckEnds, HandoverLines, Indications, IntendedUse, InSweden, OnsetChart, Rec, RegistryDates, Reminders, Sbar, ScheduleState, ScoreTable, TableRegion, Term, Threshold: Fact, Tool, ToolExamples, ToolInline, ToolTable,
  VisitMatrix, Visits, VisitTimeline, Warnings, WeightTable, Window,
};
