import { fold } from '../../language/fold.ts'

/** Needs that change how somebody can use a bank at all. */
const need =
  /轮椅|拐杖|残疾|瘫|卧床|中风|失明|盲人|看不见|听不见|聋|哑|视障|听障|[七八九]十[^，。]{0,3}岁|(?<!\d)[789]\d岁|怀孕|孕妇|身孕|wheelchair|blind|deaf|disab|pregnan|bedridden/
const fitted =
  /上门|到您家|陪(?:您|同|着|他|她)|接您|专人|大字|笔谈|手语|读屏|读给您|扶|优先|不用(?:您)?(?:跑|来|排队|说话)|代(?:您|为)|坐(?:下|着)|无障碍|坡道|家里|短信(?:说|告诉|联系)|文字|at your home|come to you|large print|in writing|help you|assist/

/** True where a narrative tells of a need that changes how its customer can use a bank. */
export const tellsSpecialNeed = (narrative: string): boolean => need.test(fold(narrative))

/** True where a text (folded) lays out care that fits such a need. */
export const isFitted = (text: string): boolean => fitted.test(text)
