import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../src/knowledge/artifacts/canonical-address.ts'
import { findAddresses } from '../../src/knowledge/artifacts/find-addresses.ts'
import { findArtifacts } from '../../src/knowledge/artifacts/find-artifacts.ts'

describe('addresses in a text', () => {
  it.each([
    ['a full stop after it', 'Code: https://github.com/x/y.', ['https://github.com/x/y']],
    ['a space before the stop', 'at https://github.com/x/y .', ['https://github.com/x/y']],
    ['brackets around it', '(see https://github.com/x/y), and', ['https://github.com/x/y']],
    ['brackets in it', 'https://a.org/w/Orca_(whale).', ['https://a.org/w/Orca_(whale)']],
    ['braces', 'at {https://github.com/x/y}.', ['https://github.com/x/y']],
    ['its own markup', 'https://a.org/b/{https://a.org/b/}.', ['https://a.org/b/']],
    ['Markdown', '[code](https://github.com/x/y) is', ['https://github.com/x/y']],
    ['TeX', String.raw`\url{https://github.com/x/y\_z}`, ['https://github.com/x/y_z']],
    ['an angle bracket', '<https://github.com/x/y>', ['https://github.com/x/y']],
    ['quotes', '“https://github.com/x/y”', ['https://github.com/x/y']],
    ['no scheme', 'at github.com/x/y.', ['https://github.com/x/y']],
    ['no scheme, a short host', 'at hf.co/x', ['https://hf.co/x']],
    ['no scheme, a data set', 'at kaggle.com/datasets/x/y.', ['https://kaggle.com/datasets/x/y']],
    ['no scheme, another forge', 'at bitbucket.org/x/y.', ['https://bitbucket.org/x/y']],
    [
      'no scheme, a forge of an institution',
      'at gitlab.lab.example/x/y.',
      ['https://gitlab.lab.example/x/y'],
    ],
    ['no scheme, a page of an institution', 'at lab.birka.edu/x.', ['https://lab.birka.edu/x']],
    [
      'git over SSH, a forge of an institution',
      'git@gitlab.birka.edu:x/y.git',
      ['https://gitlab.birka.edu/x/y.git'],
    ],
    ['a space behind such a host', 'at https://gitlab.birka.edu/ x/y.', ['https://gitlab.birka.edu/x/y']],
    ['a line break behind such a host', 'https://gitlab.birka.edu/\nx/y', ['https://gitlab.birka.edu/x/y']],
    ['files in a folder, versions and the like', 'run test.train.py/x of v1.2.3/rc, e.g./i.e.', []],
    ['the address for git', 'git://github.com/x/y.git', ['https://github.com/x/y.git']],
    ['the address for git over SSH', 'ssh://git@gitlab.com/x/y.git', ['https://gitlab.com/x/y.git']],
    ['a space within the host', 'at https://github. com/x/y.', ['https://github.com/x/y']],
    ['a space before the last part of the host', 'at https://github .com/x/y.', ['https://github.com/x/y']],
    ['a line break within the host', 'at https://github.\ncom/x/y.', ['https://github.com/x/y']],
    ['a space in the scheme', 'at https: //github.com/x/y.', ['https://github.com/x/y']],
    ['spaces everywhere', 'at https : / / github . com / x / y.', ['https://github.com/x/y']],
    ['a DOI of Zenodo', 'at doi:10.5281/zenodo.12.', ['https://doi.org/10.5281/zenodo.12']],
    [
      'a space in a DOI of Zenodo',
      '(https://doi.org/10. 5281/zenodo.12)',
      ['https://doi.org/10.5281/zenodo.12'],
    ],
    ['a space behind the host', 'at https://github.com/ x/y.', ['https://github.com/x/y']],
    ['an escaped space behind it', 'at https://github.com/x/y%20 now', ['https://github.com/x/y']],
    ['HTML escapes around it', '&lt;https://github.com/x/y&gt;', ['https://github.com/x/y']],
    ['JSON escapes', String.raw`"https:\/\/github.com\/x\/y"`, ['https://github.com/x/y']],
    ['Markdown that shows the address', '(https://a.org/b)(https://a.org/b)', ['https://a.org/b']],
    ['a title beside it in Markdown', '[code](https://a.org/b "Code")', ['https://a.org/b']],
    ['no scheme, a page', 'at x.github.io/y.', ['https://x.github.io/y']],
    ['git over SSH', 'git@github.com:x/y.git', ['https://github.com/x/y.git']],
    ['a line break after a hyphen', 'https://github.com/x/long-\nname.', ['https://github.com/x/long-name']],
    ['a line break after an account', 'https://github.com/x/\ny and', ['https://github.com/x/y']],
    ['a sentence in the next line', 'https://a.org/b/\nWe show', ['https://a.org/b/']],
    ['a sentence without a space', 'https://github.com/x/y.We show', ['https://github.com/x/y']],
    ['letters of another script after it', '代码见https://github.com/x/y。', ['https://github.com/x/y']],
    ['a word that runs on behind a repository', 'https://github.com/x/y,which', ['https://github.com/x/y']],
    ['an escaped brace behind a repository', 'https://github.com/x/y%7D', ['https://github.com/x/y']],
    ['two that run together', 'https://a.org/b,https://a.org/c', ['https://a.org/b', 'https://a.org/c']],
    ['the same one twice', 'https://a.org/b and https://a.org/b.', ['https://a.org/b']],
    ['names of sites that are no addresses', 'URLs like en.wikipedia.org', []],
    ['an e-mail address', 'mail x@github.com/y', []],
    ['nothing but a scheme', 'https:// and http://.', []],
  ])('are read with %s', (_, text, found) => {
    expect(findAddresses(text)).toEqual(found)
  })
})

describe('the canonical address', () => {
  it.each([
    ['http://Example.org/A/', 'https://example.org/A'],
    ['https://www.example.org/a#part', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&id=3', 'https://example.org/a?id=3'],
    ['https://GitHub.com/Salesforce/ALPRO', 'https://github.com/salesforce/alpro'],
    ['https://hf.co/Meta-Llama/X', 'https://huggingface.co/meta-llama/x'],
    ['https://osf.io/a?view_only=b', 'https://osf.io/a'],
    ['https://example.org:8080/a', 'https://example.org:8080/a'],
    ['https://x.github.io/y/index.html', 'https://x.github.io/y'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical)
  })

  it.each(['ftp://example.org/a', 'https://', 'https://localhost/a', 'not an address', ''])(
    'is null for "%s"',
    (address) => {
      expect(canonicalAddress(address)).toBeNull()
    },
  )

  it('of a canonical address is itself', () => {
    const once = canonicalAddress('http://www.Example.org/A/?ref=b#c') ?? ''
    expect(canonicalAddress(once)).toBe(once)
  })
})

describe('artifacts', () => {
  it.each([
    ['https://github.com/Acme/Widget.git', 'REPOSITORY', 'https://github.com/Acme/Widget', 'Acme', 'Widget'],
    [
      'https://github.com/Acme/Widget/tree/main/sub',
      'REPOSITORY',
      'https://github.com/Acme/Widget',
      'Acme',
      'Widget',
    ],
    [
      'https://raw.githubusercontent.com/acme/widget/main/a.py',
      'REPOSITORY',
      'https://github.com/acme/widget',
      'acme',
      'widget',
    ],
    ['https://github.com/acme', 'PROJECT_PAGE', 'https://github.com/acme', 'acme', null],
    ['https://gitlab.com/a/b/c/-/tree/main', 'REPOSITORY', 'https://gitlab.com/a/b/c', 'a/b', 'c'],
    [
      'https://anonymous.4open.science/r/Thing-1A/',
      'REPOSITORY',
      'https://anonymous.4open.science/r/Thing-1A',
      null,
      'Thing-1A',
    ],
    ['https://huggingface.co/acme/m', 'MODEL', 'https://huggingface.co/acme/m', 'acme', 'm'],
    ['https://huggingface.co/acme/m/tree/main', 'MODEL', 'https://huggingface.co/acme/m', 'acme', 'm'],
    [
      'https://huggingface.co/datasets/acme/d',
      'DATASET',
      'https://huggingface.co/datasets/acme/d',
      'acme',
      'd',
    ],
    ['https://huggingface.co/spaces/acme/s', 'SPACE', 'https://huggingface.co/spaces/acme/s', 'acme', 's'],
    ['https://hf.co/acme', 'PROJECT_PAGE', 'https://huggingface.co/acme', 'acme', null],
    ['https://acme.github.io/Page/', 'PROJECT_PAGE', 'https://acme.github.io/Page', 'acme', 'Page'],
    ['https://acme.github.io', 'PROJECT_PAGE', 'https://acme.github.io', 'acme', null],
    ['https://zenodo.org/record/123', 'DATASET', 'https://zenodo.org/records/123', null, '123'],
    ['https://doi.org/10.5281/zenodo.123', 'DATASET', 'https://zenodo.org/records/123', null, '123'],
    ['https://zenodo.org/doi/10.5281/zenodo.123', 'DATASET', 'https://zenodo.org/records/123', null, '123'],
    ['https://modelscope.cn/studios/a/s', 'SPACE', 'https://modelscope.cn/studios/a/s', 'a', 's'],
    ['https://www.kaggle.com/datasets/a/d', 'DATASET', 'https://kaggle.com/datasets/a/d', 'a', 'd'],
    [
      'https://www.modelscope.cn/datasets/a/d/summary',
      'DATASET',
      'https://modelscope.cn/datasets/a/d',
      'a',
      'd',
    ],
    ['https://bitbucket.org/a/b/src/master', 'REPOSITORY', 'https://bitbucket.org/a/b', 'a', 'b'],
    ['https://gitlab.lab.example/a/b.git', 'REPOSITORY', 'https://gitlab.lab.example/a/b', 'a', 'b'],
    [
      'https://gitlab.lab.example/a/b/c/-/tree/main',
      'REPOSITORY',
      'https://gitlab.lab.example/a/b/c',
      'a/b',
      'c',
    ],
    ['https://git.lab.example/a/b/src/branch/main', 'REPOSITORY', 'https://git.lab.example/a/b', 'a', 'b'],
    ['https://x-gitlab.lab.example/a/b', 'REPOSITORY', 'https://x-gitlab.lab.example/a/b', 'a', 'b'],
    ['https://www.openslr.org/12/', 'DATASET', 'https://openslr.org/12', null, '12'],
    [
      'https://colab.research.google.com/github/acme/widget/blob/main/a.ipynb',
      'REPOSITORY',
      'https://github.com/acme/widget',
      'acme',
      'widget',
    ],
    ['https://lab.example.org/p', 'PROJECT_PAGE', 'https://lab.example.org/p', null, null],
    [
      'https://hf-mirror.example.org/acme/m',
      'PROJECT_PAGE',
      'https://hf-mirror.example.org/acme/m',
      null,
      null,
    ],
  ])('at %s are told: %s', (address, kind, url, owner, name) => {
    expect(findArtifacts([address], '')).toMatchObject([{ kind, url, owner, name }])
  })

  it.each([
    'https://doi.org/10.1145/1',
    'https://arxiv.org/abs/2501.00001',
    'https://dl.acm.org/doi/10.1145/1',
    'https://en.wikipedia.org/wiki/Orca',
    'https://www.google.com',
    'https://web.archive.org/web/2020',
    'https://hal.lab.example/hal-01234',
    'https://citeseerx.ist.psu.edu/viewdoc/x',
    'https://lab.example.org/paper.pdf',
    'https://lab.example.org/teaser.png',
    'https://img.shields.io/badge/Code-blue',
    'https://github.com/features/actions',
    'https://huggingface.co/papers/2501.00001',
  ])('are none at %s', (address) => {
    expect(findArtifacts([address], '')).toEqual([])
  })

  it('of stated addresses and of the text are one, in the case of the text', () => {
    expect(
      findArtifacts(['https://github.com/acme/widget'], 'At https://github.com/Acme/Widget.'),
    ).toMatchObject([{ key: 'https://github.com/acme/widget', url: 'https://github.com/Acme/Widget' }])
  })

  it.each([
    'Code is available at https://github.com/x/y.',
    'Code: https://github.com/x/y',
    '[Code](https://github.com/x/y)',
    String.raw`See \href{https://github.com/x/y}{here}.`,
    'We present Widget (https://github.com/x/y), a library.',
    'Patches are available from https://github.com/x/y.',
    'We release Widget, built on Gadget, at https://github.com/x/y.',
    'We use Gadget. The source code will be made public at https://github.com/x/y.',
    'Widget gains three points. https://github.com/x/y',
    'We use https://github.com/x/y. Our code is at https://github.com/x/y.',
    String.raw`The code is in \href{https://github.com/x/y}{this repository}.`,
    '代码已开源：https://github.com/x/y。',
    '<a href="https://github.com/x/y">Widget</a>',
    '[![Code](https://img.shields.io/badge/Code-blue)](https://github.com/x/y)',
    'コードは https://github.com/x/y で公開しています。',
  ])('are the own ones of a paper that says: %s', (text) => {
    expect(findArtifacts([], text)).toMatchObject([{ isOwn: true }])
  })

  it.each([
    'Our code builds upon https://github.com/x/y.',
    'It is trained using the Gadget library (https://github.com/x/y).',
    'We compare with the code from https://github.com/x/y.',
    'We use Gadget, which is available at https://github.com/x/y.',
    'We fine-tune Gadget (https://github.com/x/y) on letters.',
    'The code is adapted from https://github.com/x/y.',
    'We build our method on the Gadget library (https://github.com/x/y).',
    '代码基于 https://github.com/x/y。',
  ])('are not the own ones of a paper that says: %s', (text) => {
    expect(findArtifacts([], text)).toMatchObject([{ isOwn: false }])
  })

  it.each([
    ['Code: https://github.com/x/y and https://github.com/x/z', [true, true]],
    ['We use https://github.com/x/y, https://github.com/x/z', [false, false]],
    ['We use https://github.com/x/y. https://github.com/x/z', [false, true]],
  ])('are whose the one that they are named together with is: %s', (text, own) => {
    expect(findArtifacts([], text).map(({ isOwn }) => isOwn)).toEqual(own)
  })

  it('are home pages that the text calls project pages', () => {
    const text = 'Project page: https://widget.example. We thank Acme, https://acme.example.'
    expect(findArtifacts([], text)).toMatchObject([{ kind: 'PROJECT_PAGE', url: 'https://widget.example' }])
  })

  it.each([
    ['https://widget.example/größe/a', 'https://widget.example/gr%C3%B6%C3%9Fe/a'],
    ['https://例え.example/パス', 'https://xn--r8jz45g.example/%E3%83%91%E3%82%B9'],
    ['https://widget.example/one。', 'https://widget.example/one'],
  ])('are whole where a source states them with letters of any script: %s', (stated, url) => {
    expect(findArtifacts([stated], '')).toMatchObject([{ url }])
  })

  it('are own ones where a source states them', () => {
    const text = 'Our code builds upon https://github.com/x/y.'
    expect(findArtifacts(['https://github.com/x/y'], text)).toMatchObject([{ isOwn: true }])
  })
})
