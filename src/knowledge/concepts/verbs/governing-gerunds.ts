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
  abstracting accelerating acquiring adapting adding adjusting adopting advancing aggregating aiding alerting aligning allocating altering annotating answering
  approximating arguing assembling assigning attaching attacking attaining attracting attributing auditing augmenting automating balancing beating boosting
  borrowing breaking bringing bypassing calculating categorising categorizing changing characterising characterizing clarifying classifying closing collecting
  communicating composing comprehending compressing compromising conducting configuring connecting controlling coordinating correcting covering crafting
  curating customising customizing debugging deciding decomposing deconstructing decoupling decreasing deducing defending defining delineating delivering
  democratizing demonstrating demystifying deploying detecting diagnosing differentiating disambiguating disclosing disentangling disparaging dissecting
  distilling distinguishing distributing eliciting eliminating elucidating embracing emphasizing employing empowering encountering encouraging enforcing
  engaging enriching enumerating evicting exchanging executing exposing extracting fabricating fine-tuning forming fostering fusing gathering generating
  grasping grounding guaranteeing handling harnessing highlighting hosting imitating imposing indicating inducing influencing injecting inspecting integrating
  interpreting inverting jamming keeping linearizing linking listing locating lowering managing manipulating maximising meeting merging minimising modifying modulating
  monitoring motivating navigating observing offering operationalizing optimising optimizing organising organizing parallelising parallelizing parameterising
  parameterizing patching penalising penalizing perceiving personalising personalizing perturbing pinpointing placing playing posing predicting preparing
  prioritizing proposing protecting pursuing pushing quantising quantizing querying raising rationing reaching realising realizing receiving recognising
  recognizing recommending recovering refining reflecting regulating reimagining relating releasing removing repairing representing repurposing resolving
  respecting restoring restricting resuming retrieving reusing sacrificing satisfying securing segmenting selecting sending separating shaping simulating
  solving specifying splitting storing streamlining strengthening stressing structuring suppressing synthesising synthesizing taming targeting transferring
  transforming translating triggering truncating tweaking undertaking unleashing updating utilising validating viewing visualising visualizing weakening
  winnowing withholding
`

/** Gerunds that govern what follows instead of naming anything: some wherever they stand, others only where an object may follow ("by defining classes"). */
export const governingGerunds: { always: ReadonlySet<string>; beforeObject: ReadonlySet<string> } = {
  always: new Set(always.trim().split(/\s+/u)),
  beforeObject: new Set(beforeObject.trim().split(/\s+/u)),
}
