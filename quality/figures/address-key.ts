/** The key under which spellings of one address meet: no scheme, no "www.", no ".git", no slash at the end, one name for Hugging Face and for a record of Zenodo, lower case. */
export const addressKey = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/^hf\.co\//u, 'huggingface.co/')
    .replace(/^zenodo\.org\/record\//u, 'zenodo.org/records/')
    .replace(/\/+$/u, '')
    .replace(/\.git$/u, '')
