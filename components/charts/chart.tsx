import './chart.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What a chart shows, as a table. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

interface ChartProps {
  /** What it shows. */
  title: string;
  /** The same in a sentence, for those who do not see it. */
  summary: string;
  /** Made when it is asked for; null where no figure is to be named. */
  table: (() => Table) | null;
  /** What a cell of the table holds, where that is more than one thing. */
  note?: string;
  children: ComponentChildren;
}

/** A chart with all that goes with it: a title, the same in words, and the figures in a table behind a switch. */
export function Chart({ title, summary, table, note, children }: ChartProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <figure class="chart" aria-labelledby={id} aria-describedby={`${id}-summary`}>
      <figcaption class="chart-head">
        <h3 class="chart-title" id={id}>
          {title}
        </h3>
        {table && (
          <button
            type="button"
            class="chart-switch"
            aria-pressed={open}
            aria-label={`${i18n.t('dashboard.table')}: ${title}`}
            onClick={() => setOpen(!open)}
          >
            {i18n.t('dashboard.table')}
          </button>
        )}
      </figcaption>
      <p class="chart-summary quiet small" id={`${id}-summary`}>
        {summary}
      </p>
      {open && note && <p class="quiet small">{note}</p>}
      {open && table ? <ChartTable title={title} {...table()} /> : children}
    </figure>
  );
}

function ChartTable({ title, columns, rows }: Table & { title: string }) {
  return (
    // It scrolls by itself where it is too wide or too long, so it can be reached with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable.
    <section class="chart-table" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
