import type { LimitText } from '../engine/texts'
import { Problems } from './told'
import { useAsked } from './use-asked'

const limits = async () => (await import('evenhand:playbooks')).limits

/** Where a number becomes a finding, and where each number comes from. */
export function Limits() {
  const { value, problem } = useAsked(limits)
  return (
    <>
      <p>
        Some rules compare a number in the contract with a limit. These are the limits that hold unless a playbook says otherwise.
        Under each stands where it
        comes from. Numbers that are called usual are often hard to check: take ours as starting points, and move them.
      </p>
      <Problems of={[problem]} />
      <ul aria-label="Limits" aria-busy={value === undefined}>{value?.map(limit => <Limit key={limit.name} limit={limit} />)}</ul>
      <section aria-labelledby="limits-change">
        <h2 id="limits-change">How to change them</h2>
        <p>Write the name of the limit and your own number into <a href="#playbooks">a playbook</a>. Contracts that are reviewed with it have your limit; all others keep ours.</p>
        <pre class="line">{'thresholds:\n  payment-days: 30'}</pre>
        <p class="faint">Under <code>sides</code> a limit can hold for one side alone: a customer and a supplier seldom want the same.</p>
      </section>
    </>
  )
}

const Limit = ({ limit: { name, default: ours, least, most, flagged, source } }: { readonly limit: LimitText }) => (
  <li class="row">
    <div class="row-body">
      <h2 class="small">{withNumber(flagged, ours)}</h2>
      <p class="faint">{source}.</p>
      <p class="faint"><code>{name}: {ours}</code> in a playbook; it may be from {least} to {most}.</p>
    </div>
  </li>
)

/** "An invoice may be paid after more than 60 days", out of "… more than so many days". */
export function withNumber(flagged: string, ours: number): string {
  const said = flagged.replace(/so (?:many|much)/, String(ours)).replace(/(\d) percent/, '$1%')
  return said.slice(0, 1).toUpperCase() + said.slice(1)
}
