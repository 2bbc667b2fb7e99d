"""Tokenizers: fitting, saving, and values that are not texts."""

import hashlib
import pickle

import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._values.factor import Factor

TEXTS = ["The cat sat", "the dog sat on the cat"]


@pytest.fixture
def tokenizer():
    return rk.text_tokenizer() >> rk.fit_text_tokenizer(TEXTS)


def test_fitting_changes_the_tokenizer_in_place():
    tokenizer = rk.text_tokenizer()
    assert rk.fit_text_tokenizer(tokenizer, TEXTS) is tokenizer
    assert tokenizer.document_count == 2
    assert tokenizer.word_counts == {"the": 3, "cat": 2, "sat": 2, "dog": 1, "on": 1}


@pytest.mark.parametrize(
    "texts",
    [tuple(TEXTS), np.array(TEXTS), np.array(TEXTS, dtype=object), tf.constant(TEXTS), iter(TEXTS),
     Factor([0, 1], TEXTS), [t.lower().split() for t in TEXTS]],
)  # fmt: skip
def test_texts_of_each_accepted_type(tokenizer, texts):
    assert (
        rk.text_tokenizer() >> rk.fit_text_tokenizer(texts) >> rk.pipe(lambda t: t.word_index == tokenizer.word_index)
    )


def test_a_generator_function_returns_texts_until_none(tokenizer):
    source = iter(TEXTS)
    fitted = rk.fit_text_tokenizer(rk.text_tokenizer(), lambda: next(source, None))
    assert fitted.word_index == tokenizer.word_index


def test_one_string_is_one_text(tokenizer):
    assert rk.texts_to_sequences(tokenizer, "the dog") == [[1, 4]]


def test_missing_texts_are_rejected(tokenizer):
    with pytest.raises(ValueError, match=r"texts_to_sequences\(\): `texts` must be texts without NA"):
        rk.texts_to_sequences(tokenizer, ["a", None])
    with pytest.raises(ValueError, match="texts without NA"):
        rk.fit_text_tokenizer(tokenizer, [["a", None]])


def test_tfidf_equals_its_formula(tokenizer):
    found = rk.texts_to_matrix(tokenizer, ["the dog the"], mode="tfidf")
    # (1 + log(count)) * log(1 + texts / (1 + texts with the word))
    assert found[0, 1] == pytest.approx((1 + np.log(2)) * np.log(1 + 2 / 3))
    assert found[0, 4] == pytest.approx(np.log(1 + 2 / 2))
    assert np.count_nonzero(found) == 2


def test_sequences_as_a_count_matrix():
    tokenizer = rk.text_tokenizer(num_words=5) >> rk.fit_text_tokenizer([[1, 2], [2.0, 3]])
    assert tokenizer.document_count == 2 and dict(tokenizer.index_docs) == {1: 1, 2: 2, 3: 1}
    found = rk.sequences_to_matrix(tokenizer, [[1, np.int64(3)], np.array([2, 2])], mode="count")
    np.testing.assert_array_equal(found, [[0, 1, 0, 1, 0], [0, 0, 2, 0, 0]])
    for wrong in (float("nan"), np.float32(1.5), None, "1"):
        with pytest.raises(ValueError, match="sequences of integers without NA"):
            rk.sequences_to_matrix(tokenizer, [[1, wrong]])


def test_a_tokenizer_is_saved_loaded_and_fitted_further(tokenizer, tmp_path):
    file = tmp_path / "words.json"
    assert rk.save_text_tokenizer(tokenizer, file) is tokenizer
    loaded = rk.load_text_tokenizer(file)
    assert vars(loaded) == vars(tokenizer)
    for each in (tokenizer, loaded):
        rk.fit_text_tokenizer(each, ["a new cat"])
    assert vars(loaded) == vars(tokenizer)
    assert loaded.index_word[1] == "the"


def test_a_pickle_of_r_keras_is_loaded_without_running_code(tokenizer, tmp_path):
    file = tmp_path / "old.pickle"
    file.write_bytes(pickle.dumps(tokenizer))
    assert vars(rk.load_text_tokenizer(file)) == vars(tokenizer)


class Harmful:
    def __reduce__(self):
        import os

        return (os.mkdir, ("harm",))


def test_a_pickle_of_another_class_is_rejected_without_running_code(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.pickle").write_bytes(pickle.dumps(Harmful()))
    with pytest.raises(ValueError, match="is not the file of a text tokenizer"):
        rk.load_text_tokenizer("bad.pickle")
    assert not (tmp_path / "harm").exists()
    (tmp_path / "bad.json").write_text("[1]")
    with pytest.raises(ValueError, match="is not the file of a text tokenizer"):
        rk.load_text_tokenizer("bad.json")


def test_hashes_are_equal_in_every_session():
    expected = [int(hashlib.md5(w.encode()).hexdigest(), 16) % 99 + 1 for w in ("ab", "cd")]
    assert rk.text_one_hot("Ab cd", 100) == expected
    assert rk.text_hashing_trick("ab, cd", 100) == expected
    assert rk.text_one_hot(text="ab", n=100) == expected[:1]
    assert np.isnan(rk.text_hashing_trick(None, 100))
    with pytest.raises(ValueError, match=r"`n` must be an integer of at least 2"):
        rk.text_hashing_trick("ab", 1)
