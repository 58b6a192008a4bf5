const always = `
  accomplishing according achieving addressing adhering alleviating allowing analysing analyzing applying assessing assuming avoiding based being belonging besides
  bridging building capturing causing choosing combating combining comparing comprising concerning conforming considering consisting constructing containing contributing
  converting corresponding creating depending deriving describing designing determining developing discovering enabling encompassing enhancing ensuring
  establishing estimating evaluating examining excluding exhibiting explaining exploiting exploring extending facilitating featuring finding fixing
  following formulating garnering giving having identifying implementing improving including incorporating increasing inferring introducing
  investigating involving leading leveraging maintaining making maximizing measuring minimizing mitigating obtaining overcoming performing pertaining possessing
  presenting preserving preventing producing promoting providing proving quantifying reconciling reducing referring regarding replacing requiring resulting
  retaining rethinking revealing reviewing revisiting seeking selecting showing simplifying solving spanning stating studying supporting surveying
  tackling taking treating uncovering undergoing understanding unifying unlocking unveiling using utilizing varying verifying yielding
`

const beforeObject = `
  abstracting accelerating accepting accessing accommodating acknowledging acquiring adapting adding adjusting admitting adopting advancing advocating
  affecting affirming aggregating aiding alerting aligning allocating altering amplifying annotating answering anticipating appending approximating arguing
  articulating asking assembling asserting assigning assimilating assisting associating attaching attacking attaining attracting attributing auditing
  augmenting automating balancing beating becoming biasing bolstering boosting borrowing breaking bringing broadening bypassing calculating calibrating
  catching categorising categorizing certifying changing characterising characterizing circumventing citing claiming clarifying classifying closing
  collecting communicating compiling complementing completing complicating composing comprehending compressing compromising concatenating concealing
  conceptualizing condensing conducting configuring confirming conflating confronting connecting consolidating constituting constraining contrasting
  controlling conveying coordinating correcting corroborating corrupting covering crafting curating customising customizing debating debugging deceiving
  deciding deciphering decomposing deconstructing decoupling decreasing deducing defending deferring defining degrading delaying delineating delivering
  democratizing demonstrating demystifying denoting depicting deploying detailing detecting devising diagnosing differentiating directing disambiguating
  discarding discerning disclosing discretizing discussing disentangling disparaging displaying disregarding disrupting dissecting disseminating distilling
  distinguishing distorting distributing disturbing diversifying documenting elevating eliciting eliminating elucidating embracing emphasising emphasizing
  employing empowering emulating encapsulating encountering encouraging endowing enforcing engaging enjoying enriching enumerating equipping eroding evading
  evicting exacerbating exceeding exchanging executing exerting exhausting experiencing exposing expressing extracting fabricating facing favoring favouring
  fetching fine-tuning flagging fooling forcing formalizing forming fostering fulfilling furthering fusing gaining gathering generalizing generating
  geocoding getting granting grasping grounding guaranteeing guiding hampering handling harboring harming harmonizing harnessing helping hiding highlighting
  hindering hoping hosting hurting hypothesizing ignoring illuminating illustrating imitating impacting impairing impeding implying imposing incentivizing
  incurring indicating inducing inflating influencing informing infusing inhabiting inheriting injecting inserting inspecting installing instantiating
  instructing integrating intensifying internalizing interpreting inverting inviting invoking isolating jamming justifying keeping knowing lacking launching
  laying letting linearizing linking listing localizing locating lowering managing manifesting manipulating mastering maximising meeting memorizing
  mentioning merging mimicking minimising mirroring misclassifying misrepresenting modifying modulating monitoring motivating narrowing navigating
  necessitating needing neglecting noting obscuring observing obviating occupying offering omitting operationalizing optimising optimizing orchestrating
  organising organizing outlining outperforming outputting overlooking parallelising parallelizing parameterising parameterizing patching paving penalising
  penalizing perceiving permitting perpetuating personalising personalizing perturbing picking pinpointing placing playing populating posing positing
  powering precluding predicting preferring preparing prepending prescribing prioritizing proposing protecting prototyping pursuing pushing putting
  quantising quantizing querying raising rationing reaching realising realizing rebuilding recasting receiving recognising recognizing recommending
  recomputing reconstructing recovering rectifying redefining redesigning referencing refining reflecting reformulating refuting regenerating registering
  regulating reimagining reinforcing relating releasing relocating removing repairing replicating repositioning representing repurposing requesting rescoring
  resembling reshaping resisting resolving respecting restoring restricting resuming retrieving reusing reversing revising revolutionizing risking
  sacrificing safeguarding satisfying securing seeing segmenting selecting sending separating shaping showcasing simulating situating skipping solving
  sparking specifying splitting spurring standardizing storing streamlining strengthening stressing structuring submitting substituting subtracting
  suggesting summarizing supplying suppressing surfacing surpassing sustaining synchronizing synthesising synthesizing tailoring taming targeting tightening
  tokenizing transcribing transferring transforming translating traversing triggering truncating tweaking undermining underscoring undertaking uniting
  unleashing updating upholding utilising validating valuing verbalizing viewing violating visualising visualizing weakening winnowing withholding witnessing
`

/** Gerunds that govern what follows instead of naming anything: some wherever they stand, others only where an object may follow ("by defining classes"). */
export const governingGerunds: { always: ReadonlySet<string>; beforeObject: ReadonlySet<string> } = {
  always: new Set(always.trim().split(/\s+/u)),
  beforeObject: new Set(beforeObject.trim().split(/\s+/u)),
}
