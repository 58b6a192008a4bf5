/** Signs with a space on either side, by the commands that LaTeX has for them. */
export const latexRelations: ReadonlyMap<string, string> = new Map(
  `pm:± mp:∓ times:× div:÷ le:≤ leq:≤ leqslant:≤ ge:≥ geq:≥ geqslant:≥ ne:≠ neq:≠ ll:≪ gg:≫ lt:< gt:> sim:∼ simeq:≃ approx:≈ cong:≅ equiv:≡ propto:∝
  lesssim:≲ gtrsim:≳ in:∈ notin:∉ ni:∋ subset:⊂ subseteq:⊆ supset:⊃ supseteq:⊇ cup:∪ cap:∩ setminus:∖ wedge:∧ vee:∨ land:∧ lor:∨ to:→
  rightarrow:→ longrightarrow:→ leftarrow:← gets:← leftrightarrow:↔ Rightarrow:⇒ implies:⇒ Leftarrow:⇐ Leftrightarrow:⇔ iff:⇔ mapsto:↦
  hookrightarrow:↪ uparrow:↑ downarrow:↓ models:⊨ vdash:⊢ prec:≺ succ:≻ preceq:⪯ succeq:⪰`
    .split(/\s+/u)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
)
