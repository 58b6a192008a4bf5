/** Adjectives whose ending does not show that they are. Folded as foldWord does. */
export const plainAdjectives: ReadonlySet<string> = new Set(
  `abstract absolute abrupt absent accurate acute adequate adverse afraid alike alive aware bad big black blind blue brave brief bright broad brown busy calm cheap clean clear close
  coarse cold complete complex compact concave concise concrete convex cool corrupt crisp crude cryptic damp dark deaf dead deep delicate dense direct discrete distinct
  diverse dry dull easy elaborate elite empty exact extra extreme fair faint fake false famous far fast feasible fertile few final fine finite firm flat fluid foreign fragile free
  frequent fresh full genuine giant gold good grand gray great green hard harsh healthy heavy hidden high hollow holy honest hot huge human idle ill immense immune implicit infinite
  inner innate intact intense inverse joint keen known large late latent lazy lean legitimate light likely linear local lone long loose loud low lucky mad main male female
  massive mature mean mere messy mild minor major minute modern moderate modest naive narrow native natural near neat new noisy normal novel obscure obsolete obese odd offline
  old online open orthodox outer overt own pale past perfect plain poor precise premature present private profound prompt proper proud pure quick quiet random rapid rare raw
  ready real red remote rich right rigid ripe robust rough round sad safe same secure severe shallow sharp sheer short shy sick silent simple single sleepy slight slow small smart
  smooth soft solid sole sound sparse stable stale stark steady steep sticky stiff still straight strange strict strong stubborn sudden suitable superb sure sweet swift tall tame
  tense thick thin thorough tight tiny tired tough tricky true twin ugly unsafe unseen unstable upper uniform unique upright urban vague vast viable vivid warm weak weird
  wet white whole wicked wide wild wise worth wrong young`.split(/\s+/u),
)
