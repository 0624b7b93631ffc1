import type { LimitText } from '../engine/texts'
import { translated, say } from '../words/say'
import { Problems } from './told'
import { useAsked } from './use-asked'

const limits = async () => (await import('evenhand:playbooks')).limits

const example = 'thresholds:\n  payment-days: 30'

/** Where a number becomes a finding, and where each number comes from. */
export function Limits() {
  const { value, problem } = useAsked(limits)
  return (
    <>
      <p>{say('Some rules compare a number in the contract with a limit. These are the limits that hold unless a playbook says otherwise. Under each stands where it comes from. Numbers that are called usual are often hard to check: take ours as starting points, and move them.')}</p>
      <Problems of={[problem]} />
      <ul aria-label={say('Limits')} aria-busy={value === undefined}>{value?.map(limit => <Limit key={limit.name} limit={limit} />)}</ul>
      <section aria-labelledby="limits-change">
        <h2 id="limits-change">{say('How to change them')}</h2>
        <p>{say('Write the name of the limit and your own number into a playbook. Contracts that are reviewed with it have your limit; all others keep ours.')} <a href="#playbooks">{say('Playbooks')}</a></p>
        <pre class="line">{example}</pre>
        <p class="faint">{say('Under “sides” a limit can hold for one side alone: a customer and a supplier seldom want the same.')}</p>
      </section>
    </>
  )
}

const Limit = ({ limit: { name, default: ours, least, most, finding, source } }: { readonly limit: LimitText }) => (
  <li class="row">
    <div class="row-body">
      <h2 class="small">{translated(finding).replace('{1}', String(ours))}</h2>
      <p class="faint">{translated(source)}</p>
      <p class="faint"><code>{name}: {ours}</code> · {say('in a playbook from {1} to {2}', least, most)}</p>
    </div>
  </li>
)
