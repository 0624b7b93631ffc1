/** What a page's main thread did, from the browser's own trace. */
import type { CDPSession } from 'playwright-core'

type Event = { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly dur?: number; readonly tdur?: number; readonly args: { readonly data?: { readonly message?: string } } }

const stamp = 'evenhand: this page'

/** The longest task, in milliseconds of the processor's time: what others on the machine do meanwhile is not counted. */
export async function longestTask(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const events: Event[] = []
  const collect = ({ value }: { value: object[] }) => { events.push(...value as Event[]) }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] } })
  // The page says which of all the traced threads is its own.
  await session.send('Runtime.evaluate', { expression: `console.timeStamp(${JSON.stringify(stamp)})` })
  await work()
  const complete = new Promise(resolve => { session.once('Tracing.tracingComplete', resolve) })
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const page = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === stamp)
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === page?.pid && tid === page.tid)
  if (tasks.length === 0) throw new Error('the trace holds no task of the page')
  return Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1000
}
