import { usualVariants, type Variants, variantsOf } from '../../local/variants';

/** Where facts about Google conflict: the usual choices, or those of the seed `MUTUAL_VARIANTS_SEED` names. */
export function chosenVariants(): Variants {
  const seed = process.env.MUTUAL_VARIANTS_SEED;
  return seed === undefined ? usualVariants() : variantsOf(Number(seed));
}
