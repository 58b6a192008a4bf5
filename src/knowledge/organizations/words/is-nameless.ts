const nameless =
  /^(?:(?:the|first|second|third|academic|agricultural|american|cancer|catholic|central|children['’]s|city|clinical|community|cooperative|federal|free|general|international|islamic|medical|metropolitan|military|municipal|national|open|pedagogical|polytechnic|public|regional|research|royal|state|teaching|technical|technological|university|veterinary|women['’]s)\s)*(?:academy|cent(?:er|re)|clinics?|college|foundation|hospitals?|institute|laborator(?:y|ies)|library|museum|observatory|school|trust|university)$/iu

/** Whether a text says what kind of institution one is and no more, "Free University" or "Research Center": nothing without the town or the owner behind it. */
export const isNameless = (text: string): boolean => nameless.test(text)
