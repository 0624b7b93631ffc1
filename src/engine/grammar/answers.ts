/**
 * What compromise says of the words that stand where a verb may stand in most contracts, so that it need not be loaded for them: unpacking
 * its dictionary takes longer than reading a contract. A test holds these answers to its own.
 */
const verbs = `abate absorb accommodate accompany accomplish accord accumulate achieve activate adjourn adjudicate admit advance advocate aggregate aim align
alleviate alter amortize analyse analyze anticipate appeal append archive argue arrive ascribe ask aspire associate assure attest auction augment
authenticate automate await award ban baned base befited belong benefit block bother bottle bounce branch broadcast bundle buy bypass calibrate call
can cannot capture care categorize center chair check choose cite clarify classify click coincide commercialise commercialize commit complain compose
compound compromise compute conceive conclude confess configure conflict connect conserve consolidate contact contain contend contradict control
coordinate correlate could count crop customise customize deal decrease deduce deface defeat defraud delay delegate delete delineate denote deploy
derogate deserve designate desire detach detail detect deteriorate detract deviate devise diagnose dictate differ diminish disable disagree disallow
disappear disapprove discard discipline disconnect discover discriminate discuss disguise dismantle dismiss dispatch displace dissolve distinguish
donate doubt draft drain drive duplicate dwell edit educate eject embody emerge empower encounter encourage end endanger endorse enlarge enlist
enquire enrich enrol enroll entrust equip equiped erase escalate evict evolve exhibit expect expedite experience explain extract face facilitate fall
feature feel fight figure fill finalise finalize find finish fit flow fluctuate focus foresee forge forgive formulate frame freeze frustrate fulfiled
gather gift grow guard guide hand harass harm harvest heat help highlight honor honour house hurt illustrate imagine impact impersonate import
increase indicate induce infer inflict influence inhibit initialize inject inquire insert insist inspire instigate insulate interact interpret
interrupt invent invest irrigate is isolate itemise itemize jeopardise jeopardize judge justify label launch lead learn lessen lie lift like link
load lobby localise localize locate look lose manage mandate manipulate manufacture map master may memorialize memorize mention might mine mirror
misrepresent mix model monetise monetize multiply must need nominate normalize note nullify obligate obstruct offset offseted oppose opt optimise
optimize organise organize orient ought outline overcome override overrule owe pack paint park part party paste penalise penalize persist phase pick
place play plead point police pool populate portray pray precede predict prefer pretend prevail prioritise prioritize proceed profess profile program
prolong pronounce propose protest pull pump punish pursuant push put quantify quit raise range ratify re-use reach react readjust realise realize
reallocate reappoint rearrange reassign recapture recite reclaim reclassify recompute reconcile reconsider reconstruct reconvene recycle redact
redefine redeploy redesign redo reenter reexport reflect reform regain regulate rehabilitate rehire rehired reinforce reissue reiterate relabel relax
relieve remarket remember remind remodel renegotiate renounce reorganise reorganize repatriate repeat repel replenish reply reschedule research
resist resort resubmit retaliate retire retract retrieve revert revisit revolve reward rewrite ride rise risk roll rotate route rule run sacrifice
safeguard save say scan scaned screen seal search see segregate seize sense service sever shall shift shop shoped shorten should sift signify
simplify sit situate soften solve sort sound specialize sponsor spread stabilize staff stand standardise standardize start stay steal step strengthen
strike strive study subdivide subscribe subsist substantiate subtract suggest sum summarise summarize supplement suppress surpass switch symbolize
synchronise synchronize tag tailor tally target tarnish teach tell tend testify text thank think threaten throw tie tolerate top toped total touch
track transact transcribe transform trap travel trigger trim tune turn type unbundle understand underwrite unite unload unlock uphold upload urge
validate view volunteer vote wait walk warn wash watch weaken wear weigh welcome will willed win wind wish worsen would wrap written yield zone`
const others = `able about above absorbed abstain across advanced after again against agreement all almost alone along already also altered alternate although always
among and another anticipated any anyone anything anywhere apart applicable appropriate around associated assured augmented avail available awarded
away balanced based because befit before below best between binding both bottled broker browse browsed business but cancellation certified charter
classified clean clear co-ordinate company comprehensive concerning condition confidential confine consolidated consultant contractor contravene
controlled counter customer customized damaged day days default deferred defray delayed delivery dent detailed diminished disabled disciplined double
down drained dried dry due during each earlier educated effective eight either elaborate emit employee entail entertain equal equipped erect erode
err even ever every everyone everything everywhere except expected experienced expert expiration express expressly few final finished first five
fixed focused for forgo forthwith four framed free from full furthermore garnish gifted good guarded guided halt harmed he heated hence her here
hereafter herein hereinafter hereof hereto hereunder herself him himself his how however impair impede imported importune impound inconvenience
increased indemnification information initial inside inspired instal instead intercept interested intervene into inventory isolated it its itself
joined joint judged just justified later lay least less liable liaise likely limited live loaded lower managed manufactured many me mean meanwhile
misuse misused mixed month months more moreover most much mutually my near necessary needed neither never nevertheless nine nobody none nonetheless
nor not noted nothing notwithstanding now number obligated oblige occasion off often once one only onto oral organized other otherwise our ourselves
oust out outside outsource outsourced over packed painted parked partner pasted payment per person picked planned plus pointed postpone preferred
prejudice presume prior privilege product prolonged pronounced proper proposed propound proprietary publicly pumped qualified query ratified
readjusted reasonable receipt reclassified reconsidered recycled redline regulated reimbursement related relay relet reopen reorganized repayment
repeated rescind responsible retry reuse reused same sanction screened sealed second settled seven several she shut simplified since six skilled skip
slow software sole some someone something sometimes soon sooner source sourced specialized still strengthened structure subsequent such suggested
supplier surveil sync targeted tarnished team telegraph telegraphed ten term termination than that the their them themselves then there thereafter
thereby therefore therein thereof thereto thereupon these they third this those though threatened three through throughout thus tied till together
ton too touched tracked trapped turned twice two unable unauthorized under underlie united unless unlikely unloaded unrelated until up upon us usurp
verbal very via washed watched we weakened what when whenever where whereas wherever whether which while who whole whom whose why with within without
withstand witness year years yet you your yourself`
/** Forms of a verb, with the verb. */
const forms = `abated:abate abstained:abstain accommodated:accommodate accompanied:accompany accomplished:accomplish accorded:accord according:accord
accumulated:accumulate achieved:achieve activated:activate adhered:adhere adjourned:adjourn adjudicated:adjudicate advocated:advocate afforded:afford
aggregated:aggregate aimed:aim aligned:align alleviated:alleviate alternated:alternate am:is amortized:amortize analysed:analyse analyzed:analyze
answered:answer appealed:appeal appended:append archived:archive are:is argued:argue arrived:arrive ascribed:ascribe asked:ask aspired:aspire
attested:attest auctioned:auction audited:audit authenticated:authenticate automated:automate availed:avail awaited:await been:be being:be
belonged:belong benefited:benefit blocked:block bothered:bother bounced:bounce branched:branch broadcasted:broadcast brokered:broker bundled:bundle
bypassed:bypass calibrated:calibrate called:call cancelled:cancel captured:capture cared:care categorized:categorize centered:center chaired:chair
chartered:charter checked:check cited:cite clarified:clarify cleaned:clean cleared:clear clicked:click co-operate:cooperate co-operated:cooperate
co-ordinated:coordinate coincided:coincide commercialised:commercialise commercialized:commercialize committed:commit compelled:compel
compensated:compensate complained:complain composed:compose compounded:compound compromised:compromise computed:compute conceived:conceive
concluded:conclude conditioned:condition confessed:confess configured:configure confined:confine conflicted:conflict connected:connect
conserved:conserve consulted:consult contacted:contact contained:contain contended:contend contradicted:contradict contravened:contravene
cooperated:cooperate coordinated:coordinate correlated:correlate corresponded:correspond countered:counter created:create customised:customise
decreased:decrease deduced:deduce defaced:deface defaulted:default defeated:defeat defrauded:defraud defrayed:defray delegated:delegate
deleted:delete delineated:delineate demonstrated:demonstrate denoted:denote dented:dent deployed:deploy deposited:deposit derogated:derogate
described:describe deserved:deserve designated:designate desired:desire detached:detach detected:detect deteriorated:deteriorate detracted:detract
deviated:deviate devised:devise diagnosed:diagnose dictated:dictate did:do differed:differ disagreed:disagree disallowed:disallow
disappeared:disappear disapproved:disapprove discarded:discard disconnected:disconnect discovered:discover discriminated:discriminate
discussed:discuss disguised:disguise dismantled:dismantle dismissed:dismiss dispatched:dispatch displaced:displace displayed:display
dissolved:dissolve distinguished:distinguish documented:document does:do donated:donate doubled:double doubted:doubt drafted:draft dropped:drop
duplicated:duplicate edited:edit ejected:eject elaborated:elaborate embed:emb embodied:embody emerged:emerge empowered:empower encountered:encounter
encouraged:encourage endangered:endanger ended:end endorsed:endorse enlarged:enlarge enlisted:enlist enquired:enquire enriched:enrich enrolled:enrol
entailed:entail entertained:entertain entitled:entitle entrusted:entrust equaled:equal erased:erase erected:erect eroded:erode erred:err
escalated:escalate evicted:evict evolved:evolve exhibited:exhibit expedited:expedite experted:expert explained:explain expressed:express
expresslied:expressly extracted:extract faced:face facilitated:facilitate featured:feature figured:figure filled:fill finalised:finalise
finalized:finalize flowed:flow fluctuated:fluctuate forfeited:forfeit forged:forge formulated:formulate found:find founded:found frustrated:frustrate
garnished:garnish gathered:gather generated:generate had:have halted:halt handed:hand harassed:harass harvested:harvest has:have helped:help
highlighted:highlight hired:hire honored:honor honoured:honour housed:house illustrated:illustrate imagined:imagine impacted:impact impaired:impair
impeded:impede impersonated:impersonate importuned:importune impounded:impound including:include inconvenienced:inconvenience incurred:incur
indicated:indicate induced:induce infered:infer inflicted:inflict influenced:influence inhibited:inhibit initialed:initial initialized:initialize
injected:inject inquired:inquire inserted:insert insisted:insist instigated:instigate insulated:insulate interacted:interact intercepted:intercept
interpreted:interpret interrupted:interrupt intervened:intervene invented:invent inventoried:inventory invested:invest irrigated:irrigate
itemised:itemise itemized:itemize jeopardised:jeopardise jeopardized:jeopardize labeled:label labelled:label launched:launch layed:lay learned:learn
lessened:lessen liaised:liaise lifted:lift linked:link lived:live lobbied:lobby localised:localise localized:localize located:locate looked:look
lowered:lower mandated:mandate manipulated:manipulate mapped:map mastered:master memorialized:memorialize memorized:memorize mentioned:mention
mined:mine mirrored:mirror misrepresented:misrepresent modeled:model modelled:model monetised:monetise monetized:monetize multiplied:multiply
nominated:nominate normalized:normalize nullified:nullify numbered:number objected:object obliged:oblige obstructed:obstruct occasioned:occasion
occurred:occur omitted:omit opposed:oppose optimised:optimise optimized:optimize organised:organise oriented:orient originated:originate ousted:oust
outlined:outline overruled:overrule owed:owe packaged:package parted:part parties:party partnered:partner patented:patent penalised:penalise
penalized:penalize permitted:permit persisted:persist phased:phase placed:place planted:plant played:play pleaded:plead policed:police pooled:pool
populated:populate portrayed:portray possessed:possess postponed:postpone practised:practise prayed:pray preceded:precede predicted:predict
prefered:prefer prejudiced:prejudice presumed:presume pretended:pretend prevailed:prevail prioritised:prioritise prioritized:prioritize
privileged:privilege proceeded:proceed professed:profess profiled:profile programmed:programme projected:project propounded:propound
protested:protest publiclied:publicly pulled:pull punished:punish pushed:push quantified:quantify queried:query raised:raise ranged:range
re-enter:reenter re-entered:reenter reached:reach reacted:react realised:realise realized:realize reallocated:reallocate reappointed:reappoint
rearranged:rearrange reasoned:reason reassigned:reassign recaptured:recapture receipted:receipt recited:recite reclaimed:reclaim recomputed:recompute
reconciled:reconcile reconstructed:reconstruct reconvened:reconven redacted:redact redefined:redefine redeployed:redeploy redesigned:redesign
redlined:redline redoed:redo reentered:reenter reexported:reexport referred:refer reflected:reflect reformed:reform regained:regain regarding:regard
rehabilitated:rehabilitate reinforced:reinforce reissued:reissue reiterated:reiterate relabeled:relabel relaxed:relax relayed:relay relied:rely
relieved:relieve remarketed:remarket remembered:remember reminded:remind remited:remit remodeled:remodel renegotiated:renegotiate renounced:renounce
reopened:reopen reorganised:reorganise repatriated:repatriate repeled:repel replenished:replenish replied:reply rescheduled:reschedule
rescinded:rescind researched:research resisted:resist resorted:resort respecting:respect resubmited:resubmit resulted:result resumed:resume
retaliated:retaliate retired:retire retracted:retract retried:retry retrieved:retrieve revealed:reveal reverted:revert revisited:revisit
revolved:revolve rewarded:reward risked:risk rolled:roll rotated:rotate routed:route ruled:rule sacrificed:sacrifice safeguarded:safeguard
sanctioned:sanction saved:save searched:search segregated:segregate seized:seize sensed:sense services:service severed:sever shifted:shift
shipped:ship shortened:shorten sifted:sift signified:signify situated:situate slowed:slow softened:soften solved:solve sorted:sort sounded:sound
sponsored:sponsor spreaded:spread stabilized:stabilize staffed:staff standardised:standardise standardized:standardize started:start stayed:stay
steped:step stipulated:stipulate stopped:stop structured:structure studied:study subdivided:subdivide submited:submit submitted:submit
subscribed:subscribe subsisted:subsist substantiated:substantiate subtracted:subtract succeeded:succeed summarised:summarise summarized:summarize
supplemented:supplement suppressed:suppress surpassed:surpass surveiled:surveil switched:switch symbolized:symbolize synchronised:synchronise
synchronized:synchronize tagged:tag tailored:tailor tallied:tally teamed:team tended:tend terminated:terminate testified:testify texted:text
thanked:thank tolerated:tolerate totaled:total transacted:transact transcribed:transcribe transferred:transfer transformed:transform
transitioned:transition translated:translate traveled:travel travelled:travel treated:treat triggered:trigger trusted:trust tuned:tune typed:type
unauthorised:unauthorise unbundled:unbundle unlocked:unlock upholded:uphold uploaded:upload urged:urge usurped:usurp validated:validate valued:value
viewed:view visited:visit volunteered:volunteer voted:vote waited:wait walked:walk wanted:want warned:warn was:is weighed:weigh welcomed:welcome
were:is wished:wish witnessed:witness worsened:worsen wraped:wrape wrapped:wrap yielded:yield zoned:zone`

export type Answer = { readonly verb: boolean; readonly lemma: string }

export const answers: ReadonlyMap<string, Answer> = new Map([
  ...verbs.split(/\s/).map((word): [string, Answer] => [word, { verb: true, lemma: word }]),
  ...others.split(/\s/).map((word): [string, Answer] => [word, { verb: false, lemma: word }]),
  ...forms.split(/\s/).map(pair => pair.split(':') as [string, string]).map(([word, lemma]): [string, Answer] => [word, { verb: true, lemma }]),
])
