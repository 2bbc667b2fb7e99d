"""Texts: tokenizers, sequences of integer word ids, document-term matrices and hashing."""

import math
from typing import Any

from rkeras._core.converters import integer
from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.kinds import FLAG, PATH, POSITIVE_INTEGER, STRING, Kind, one_of
from rkeras._core.verb import verb
from rkeras._data import tokenizers
from rkeras._data.tokenizers import TOKENIZER, are_sequences, as_sequences, as_texts, is_tokenizer, word_hash
from rkeras._keras.loading import symbol

FILTERS = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'
MODE = one_of("binary", "count", "tfidf", "freq")


def _buckets(value: Any) -> int:
    value = integer(value)
    if value < 2:
        raise InvalidValue
    return value


TEXT_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("filters", "split", "text", "input_text", "oov_token"), STRING),
    **dict.fromkeys(("lower", "char_level"), FLAG),
    "n": Kind("an integer of at least 2", _buckets),
    "num_words": POSITIVE_INTEGER,
    "mode": MODE,
    "filename": PATH,
}


@verb(kinds=TEXT_KINDS, target=TOKENIZER)
def text_tokenizer(num_words=None, filters=FILTERS, lower=True, split=" ", char_level=False, oov_token=None):
    """Text tokenizer: maps words to integer ids by frequency.

    `fit_text_tokenizer()` builds the vocabulary, in place. Fields of a tokenizer: `word_index` (integer id of each
    word), `index_word`, `word_counts`, `word_docs` (number of texts that contain each word), `document_count`,
    `num_words`.

    Args:
        num_words: size of the vocabulary: only words with ids below `num_words` are used; all words by default.
        filters: characters to replace by `split`.
        lower: whether to convert texts to lower case.
        split: separator between words.
        char_level: whether every character is a token; otherwise every word.
        oov_token: token for words outside the vocabulary, with id 1; such words are dropped by default.

    Returns:
        A tokenizer, to be fitted.
    """
    return symbol(TOKENIZER)(
        num_words=num_words, filters=filters, lower=lower, split=split, char_level=char_level, oov_token=oov_token
    )


@verb(acts_on=is_tokenizer, invisible=True)
def fit_text_tokenizer(object, x):
    """Fit a tokenizer on texts: build its vocabulary, in place.

    Args:
        object: the tokenizer.
        x: texts: strings, lists of words, or a function that returns one text at a time and NULL at the end; or
            sequences of integer word ids, from which only counts are learned, for `sequences_to_matrix()`.

    Returns:
        The tokenizer.
    """
    if are_sequences(x):
        object.fit_on_sequences(as_sequences("fit_text_tokenizer", "x", x))
    else:
        object.fit_on_texts(as_texts("fit_text_tokenizer", "x", x))
    return object


@verb(acts_on=is_tokenizer, invisible=True, kinds=TEXT_KINDS)
def save_text_tokenizer(object, filename):
    """Save a text tokenizer to a JSON file.

    Args:
        object: the tokenizer.
        filename: file path.

    Returns:
        The tokenizer.
    """
    tokenizers.save(object, filename)
    return object


@verb(kinds=TEXT_KINDS)
def load_text_tokenizer(filename):
    """Load a text tokenizer from a file.

    Files of older versions of R keras (pickles) are also read, but never the parts that could run code.

    Args:
        filename: file path.

    Returns:
        The tokenizer.
    """
    return tokenizers.load("load_text_tokenizer", filename)


@verb(acts_on=is_tokenizer)
def texts_to_sequences(tokenizer, texts):
    """Convert texts to sequences of integer word ids.

    Args:
        tokenizer: a fitted tokenizer.
        texts: the texts.

    Returns:
        A list with the integer word ids of each text; words outside the vocabulary are dropped, or have the id of
        `oov_token`.
    """
    return tokenizer.texts_to_sequences(_texts("texts_to_sequences", texts))


@verb(acts_on=is_tokenizer)
def texts_to_sequences_generator(tokenizer, texts):
    """Convert texts to sequences of integer word ids, one text at a time.

    Args:
        tokenizer: a fitted tokenizer.
        texts: the texts.

    Returns:
        An iterator, for `generator_next()`.
    """
    return tokenizer.texts_to_sequences_generator(_texts("texts_to_sequences_generator", texts))


@verb(acts_on=is_tokenizer, kinds=TEXT_KINDS)
def texts_to_matrix(tokenizer, texts, mode="binary"):
    """Convert texts to a document-term matrix (binary, count, TF-IDF).

    Args:
        tokenizer: a fitted tokenizer.
        texts: the texts.
        mode: "binary" for 1 if the word occurs in the text, "count" for the number of occurrences, "freq" for the
            proportion of the text's words, "tfidf" for the count weighted by inverse document frequency.

    Returns:
        A matrix of shape (texts, words); the column at index 0 (the first column in R) belongs to no word.
    """
    return tokenizer.texts_to_matrix(_texts("texts_to_matrix", texts), mode=mode)


@verb(acts_on=is_tokenizer, kinds=TEXT_KINDS)
def sequences_to_matrix(tokenizer, sequences, mode="binary"):
    """Convert sequences of integer word ids to a document-term matrix.

    Args:
        tokenizer: a tokenizer that is fitted or has `num_words`.
        sequences: the sequences, such as the result of `texts_to_sequences()`.
        mode: "binary", "count", "tfidf" or "freq", as in `texts_to_matrix()`.

    Returns:
        A matrix of shape (sequences, words); the column at index 0 (the first column in R) belongs to no word.
    """
    return tokenizer.sequences_to_matrix(_sequences("sequences_to_matrix", sequences), mode=mode)


def _texts(caller: str, value: Any) -> list[Any]:
    return as_texts(caller, "texts", value)


def _sequences(caller: str, value: Any) -> list[list[int]]:
    return as_sequences(caller, "sequences", value)


@verb(kinds=TEXT_KINDS)
def text_to_word_sequence(text, filters=FILTERS, lower=True, split=" "):
    """Split a text into words (tokenize).

    Args:
        text: the text.
        filters: characters to replace by `split`.
        lower: whether to convert the text to lower case.
        split: separator between words.

    Returns:
        The words, in order.
    """
    split_up = symbol("tensorflow.keras.preprocessing.text.text_to_word_sequence")
    return split_up(text, filters=filters, lower=lower, split=split)


@verb(kinds=TEXT_KINDS, aliases={"text": "input_text"})
def text_one_hot(input_text: Any = None, n: Any = None, filters=FILTERS, lower=True, split=" ", text=None):
    """One-hot indices of a text: encode words as integer ids by hashing.

    Ids range from 1 to `n - 1`; different words may share an id. The hash is MD5, so that a word has the same id in
    every session (in R keras the ids changed with each session).

    Args:
        input_text: the text.
        n: size of the vocabulary: number of ids, including 0, which is not used.
        filters: characters to replace by `split`.
        lower: whether to convert the text to lower case.
        split: separator between words.
        text: older name of `input_text`.

    Returns:
        An integer id for each word.
    """
    for name, rule, value in (("input_text", "a string", input_text), ("n", TEXT_KINDS["n"].rule, n)):
        if value is None:
            raise argument_error("text_one_hot", name, rule, value)
    return _hash_words(input_text, n, None, filters, lower, split)


@verb(kinds=TEXT_KINDS | {"text": Kind("one string", lambda value: value)})
def text_hashing_trick(text, n, hash_function=None, filters=FILTERS, lower=True, split=" "):
    """Hashing trick: encode the words of a text as integer ids by hashing.

    Ids range from 1 to `n - 1`; different words may share an id.

    Args:
        text: the text; NA (Python: None) is not hashed.
        n: size of the vocabulary: number of ids, including 0, which is not used.
        hash_function: "md5" (the default), or a function of a word that returns an integer.
        filters: characters to replace by `split`.
        lower: whether to convert the text to lower case.
        split: separator between words.

    Returns:
        An integer id for each word; NaN for NA.
    """
    if text is None:
        return math.nan
    if not isinstance(text, str):
        raise argument_error("text_hashing_trick", "text", "one string", text)
    if hash_function is not None and hash_function != "md5" and not callable(hash_function):
        raise argument_error("text_hashing_trick", "hash_function", '"md5" or a function', hash_function)
    return _hash_words(text, n, hash_function, filters, lower, split)


def _hash_words(text: str, n: int, function: Any, filters: str, lower: bool, split: str) -> list[int]:
    code = word_hash(function)
    split_up = symbol("tensorflow.keras.preprocessing.text.text_to_word_sequence")
    return [code(word) % (n - 1) + 1 for word in split_up(text, filters=filters, lower=lower, split=split)]
