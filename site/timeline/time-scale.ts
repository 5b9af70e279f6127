// A scale of time: where a day stands on a line, and the months or years that are marked along it.

/** A day as YYYY-MM-DD. */
type Day = string;

export interface Tick {
  x: number;
  /** A month, or nothing where only years are marked. */
  month: number | undefined;
  year: number;
}

export interface TimeScale {
  /** Where a day begins. */
  at: (day: Day) => number;
  ticks: Tick[];
}

/** Months between two ticks: the first that gives no more of them than there is room for. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000];
const mostTicks = 13;

/**
 * A scale that has all of the days, from the beginning of the first one's month to the end of the last one's.
 * @param left where the scale begins
 */
export function timeScale(days: readonly Day[], left: number, width: number): TimeScale {
  const months = days.map(monthOf);
  const [first, last] = [Math.min(...months), Math.max(...months) + 1];
  const step = steps.find((each) => (last - first) / each <= mostTicks) ?? Infinity;
  const [start, end] = [monthStart(first), monthStart(last)];
  const place = (time: number) => left + ((time - start) / (end - start)) * width;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month < last; month += step)
    ticks.push({
      x: place(monthStart(month)),
      month: step < 12 ? month % 12 : undefined,
      year: Math.floor(month / 12),
    });
  return { at: (day) => place(Date.parse(`${day}T00:00:00Z`)), ticks };
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthStart(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime();
}
