import { namePool } from './culture.ts';

export const british = namePool(
  'en',
  'Amy Ben Callum Charlotte Daniel Eleanor Emily Finn George Grace Hannah Harry Isla Jack Jessica Joe Kate Leah Liam Lucy Megan Nathan Oliver Poppy Rachel Rhys Rosie Sam Sophie Thomas Will Zoe',
  'Abbott Barker Bennett Campbell Clarke Cooper Davies Ellis Evans Fletcher Gibson Graham Hughes Jenkins Kelly Lawson Marsh Morgan Murray Newton Parker Reid Robertson Shaw Stewart Thompson Turner Walsh Ward Webb Whitaker Young',
);

export const german = namePool(
  'de',
  'Anja Annika Bastian Carsten Christian Clara Daniela Dirk Elke Felix Frieda Greta Hannes Heike Ines Jan Jana Jürgen Katrin Lars Lena Lukas Maja Matthias Mia Moritz Nele Oliver Paula Ralf Sabine Silke Stefan Swantje Theo Torsten Ulrike Uwe',
  'Albrecht Bauer Becker Böhm Brandt Dietrich Engel Fischer Friedrich Graf Günther Haas Hahn Hartmann Herrmann Hoffmann Huber Jäger Keller Klein Köhler Krause Kühn Lange Lehmann Ludwig Maier Möller Neumann Peters Richter Roth Schäfer Schröder Schulze Seidel Vogel Winkler Ziegler',
);

export const portuguese = namePool(
  'pt',
  'Afonso Ana António Beatriz Bernardo Bruno Carolina Catarina Clara Diogo Duarte Filipa Francisco Gonçalo Helena Inês Joana João Leonor Luís Madalena Mafalda Margarida Mariana Marta Miguel Nuno Patrícia Pedro Rafael Raquel Rita Rodrigo Rui Sofia Teresa Tiago Vasco',
  'Almeida Amaral Antunes Araújo Azevedo Barbosa Batista Borges Cardoso Coelho Cunha Esteves Faria Fernandes Ferreira Fonseca Freitas Gaspar Gomes Henriques Lopes Loureiro Machado Marques Martins Matos Mendes Monteiro Moreira Neves Nogueira Pacheco Pereira Pinto Ramos Ribeiro Rocha Simões Tavares Vieira',
);

export const polish = namePool(
  'pl',
  'Adam Agata Agnieszka Aleksandra Bartosz Dorota Ewa Filip Grzegorz Hanna Jakub Joanna Kacper Kamila Karolina Katarzyna Krzysztof Łukasz Magda Marek Michał Monika Natalia Patryk Piotr Szymon Tomasz Weronika Wojciech Zofia',
  'Adamczyk Baran Bąk Cieślak Duda Dudek Gajda Kaczmarek Kowalczyk Król Kubiak Lis Marciniak Mazur Michalak Nowak Pawlak Sikora Sobczak Stępień Szewczyk Walczak Wieczorek Wilk Wójcik Wróbel Zając',
);

export const french = namePool(
  'fr',
  'Amélie Antoine Aurélie Benoît Camille Céline Chloé Claire Émile Étienne Florence François Geneviève Guillaume Hélène Isabelle Jérôme Julien Laurence Luc Maëlle Manon Marc Mathieu Nathalie Noémie Olivier Pascal Sébastien Simone Sylvie Yves',
  'Beaulieu Bélanger Bergeron Bouchard Boucher Caron Cloutier Côté Desjardins Dubois Fontaine Fortin Gagnon Girard Lachance Lambert Lapointe Lavoie Leblanc Lefebvre Lemieux Lévesque Mercier Moreau Nadeau Ouellet Paquette Pelletier Poirier Roy Simard Tremblay',
);
