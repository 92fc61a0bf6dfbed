// The languages of the frame. Contents are Chinese in both; an English frame marks them so.
export type Language = 'zh' | 'en';

/** A name or text in both languages of the frame; `en` falls back to Chinese where a record has none. */
export interface Bilingual {
  zh: string;
  en?: string;
}

/** Two dictionaries of one shape: a key missing in English does not compile. */
export interface Dictionary<Words> {
  zh: Words;
  en: Words;
}

/** The text in the wanted language, or the Chinese one. */
export const inLanguage = (text: Bilingual, lang: Language): string => (lang === 'en' ? (text.en ?? text.zh) : text.zh);

/** The value of the HTML `lang` attribute. */
export const htmlLang = (lang: Language): 'zh-CN' | 'en' => (lang === 'en' ? 'en' : 'zh-CN');
