import { authority } from './authority';
import type { Behaviour } from './behaviour';
import { days } from './days';
import { dimensions } from './dimensions';
import { formulas } from './formulas';
import { language } from './language';
import { locales } from './locales';
import { mail } from './mail';
import { marks } from './marks';
import { names } from './names';
import { protection } from './protection';
import { rules } from './rules';
import { stores } from './stores';
import { values } from './values';
import { writing } from './writing';

/** What a menu item can try, in the order it is tried. */
export const BEHAVIOURS: readonly Behaviour[] = [
  ...values,
  ...days,
  ...dimensions,
  ...marks,
  ...names,
  ...rules,
  ...protection,
  ...formulas,
  ...locales,
  ...writing,
  ...stores,
  ...authority,
  ...mail,
  ...language,
];
